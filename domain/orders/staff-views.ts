import type { Actor } from '@/domain/accounts/actor'
import type { OrderLineView, OrderShippingView, OrderView, RefundView } from '@/domain/orders/views'

/** An order as colleagues see it: all that its customer sees, and how it came about. Amounts are minor units of `currency`. */
export type StaffOrderView = Omit<OrderView, 'lines' | 'shipping' | 'refunds'> & {
  customer: { id: string; name: string } | null
  lines: StaffOrderLineView[]
  shipping: (OrderShippingView & { refundedAmount: number }) | null
  /** Set aside at the provider and not yet taken or on its way. */
  capturableAmount: number
  /** Received and neither given back nor on its way back. */
  refundableAmount: number
  payments: StaffPaymentView[]
  anomalies: AnomalyView[]
  refunds: StaffRefundView[]
  notes: NoteView[]
  mails: OrderMailView[]
  /** All that was recorded about it, the first thing first. */
  events: OrderEventView[]
  /** The steps of the calculation as they were stored; `readTrace` tells what they are. */
  calculationTrace: unknown
  /** Of the same customer, or of the same address where nobody has signed in; the newest first. */
  otherOrders: OrderRowView[]
}

export type StaffOrderLineView = OrderLineView & {
  variantId: string
  position: number
  requiresShipping: boolean
  tracksStock: boolean
  /** Still to be sent or handed over. */
  openQuantity: number
  refundedAmount: number
}

export type StaffPaymentView = {
  id: string
  provider: string
  providerRef: string | null
  amount: number
  authorized: number
  captured: number
  refunded: number
  capturePending: number
  refundPending: number
  createdAt: Date
  operations: {
    id: string
    kind: 'authorize' | 'capture' | 'void' | 'refund'
    amount: number
    status: 'requested' | 'succeeded' | 'failed' | 'unknown'
    reason: string | null
    requestedAt: Date
    settledAt: Date | null
  }[]
}

export type StaffRefundView = Omit<RefundView, 'lines'> & {
  reason: string
  lines: (RefundView['lines'][number] & { isRestocked: boolean })[]
}

/** Something that a provider said or did and that contradicts our books; for a person to look at. */
export type AnomalyView = {
  id: string
  paymentId: string
  kind: string
  detail: string
  at: Date
  resolvedAt: Date | null
}

export type NoteView = { id: string; author: string | null; body: string; createdAt: Date }

export type OrderMailView = {
  id: string
  template: string
  recipient: string
  subject: string
  status: 'logged' | 'queued' | 'sent' | 'failed'
  createdAt: Date
  sentAt: Date | null
}

export type OrderEventView = {
  seq: number
  name: string
  actorKind: Actor['kind']
  /** Of a colleague or customer; null for everybody else and for who is gone. */
  actorName: string | null
  data: Record<string, unknown>
  at: Date
}

/** An order in a list. */
export type OrderRowView = {
  id: string
  number: string
  status: OrderView['status']
  paymentStatus: OrderView['paymentStatus']
  fulfilmentStatus: OrderView['fulfilmentStatus']
  email: string
  /** Whom it goes to. */
  name: string
  pieces: number
  currency: string
  totalAmount: number
  createdAt: Date
}
