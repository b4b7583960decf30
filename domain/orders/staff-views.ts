import type { Actor } from '@/domain/accounts/actor'
import type { OrderLineView, OrderShippingView, OrderView } from '@/domain/orders/views'

/** An order as colleagues see it: all that its customer sees, and how it came about. Amounts are minor units of `currency`. */
export type StaffOrderView = Omit<OrderView, 'lines' | 'shipping'> & {
  customer: { id: string; name: string } | null
  lines: StaffOrderLineView[]
  shipping: (OrderShippingView & { refundedAmount: number }) | null
  /** Set aside at the provider and not yet taken or on its way. */
  capturableAmount: number
  /** Received and neither given back nor on its way back. */
  refundableAmount: number
  payments: StaffPaymentView[]
  /** In the order in which they left. */
  fulfilments: FulfilmentView[]
  refunds: RefundView[]
  notes: NoteView[]
  mails: OrderMailView[]
  /** All that was recorded about it, the first thing first. */
  events: OrderEventView[]
  /** The steps of the calculation as they were stored; `readTrace` tells what they are. */
  calculationTrace: unknown
}

export type StaffOrderLineView = OrderLineView & {
  variantId: string
  position: number
  requiresShipping: boolean
  tracksStock: boolean
  fulfilledQuantity: number
  cancelledQuantity: number
  refundedQuantity: number
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

export type FulfilmentView = {
  id: string
  carrier: string
  trackingNumber: string
  trackingUrl: string
  createdAt: Date
  lines: { orderLineId: string; quantity: number }[]
}

export type RefundView = {
  id: string
  amount: number
  shippingAmount: number
  reason: string
  message: string
  createdAt: Date
  lines: { orderLineId: string; quantity: number; amount: number; isRestocked: boolean }[]
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
