import { z } from 'zod'
import { moment } from '@/app/api/v1/moment'
import { money } from '@/app/api/v1/money'
import { order, orderLine, presentLine, presentOrder } from '@/app/api/v1/orders/order'
import { readTrace } from '@/domain/checkout/read-trace'
import type {
  OrderRowView,
  StaffOrderLineView,
  StaffOrderView,
  StaffPaymentView,
} from '@/domain/orders/staff-views'

const paymentStatus = z.enum(['unpaid', 'authorized', 'paid', 'partially_refunded', 'refunded'])

export const orderRow = z
  .object({
    id: z.string(),
    number: z.string().meta({ example: '1001' }),
    status: order.shape.status,
    paymentStatus,
    fulfilmentStatus: order.shape.fulfilmentStatus,
    email: z.string().meta({ example: 'ada@example.com' }),
    name: z.string().meta({ description: 'Whom it goes to.', example: 'Ada Fern' }),
    pieces: z.int(),
    total: money,
    createdAt: moment,
  })
  .meta({ id: 'OrderRow' })

const staffLine = orderLine
  .extend({
    variantId: z.string(),
    requiresShipping: z.boolean(),
    openQuantity: z.int().meta({ description: 'Still to be sent or handed over.' }),
    refunded: money,
  })
  .meta({ id: 'StaffOrderLine' })

const operation = z.object({
  id: z.string(),
  kind: z.enum(['authorize', 'capture', 'void', 'refund']),
  status: z.enum(['requested', 'unknown', 'succeeded', 'failed']).meta({
    description: '`unknown`: the payment service was asked, and has not answered yet.',
  }),
  amount: money,
  reason: z.string().nullable(),
  requestedAt: moment,
  settledAt: moment.nullable(),
})

const staffPayment = z
  .object({
    id: z.string(),
    provider: z.string().meta({ description: '`manual`: people move the money.' }),
    providerRef: z.string().nullable(),
    amount: money,
    authorized: money,
    captured: money,
    refunded: money,
    createdAt: moment,
    operations: z.array(operation),
  })
  .meta({ id: 'StaffPayment' })

export const staffOrder = order
  .extend({
    paymentStatus,
    paymentMethod: z.string(),
    customer: z.object({ id: z.string(), name: z.string() }).nullable(),
    lines: z.array(staffLine),
    capturable: money.meta({ description: 'Set aside, and not yet taken.' }),
    refundable: money.meta({ description: 'Received, and neither given back nor on its way.' }),
    payments: z.array(staffPayment),
    anomalies: z.array(
      z.object({
        kind: z.string().meta({ example: 'refund_refused' }),
        paymentId: z.string(),
        at: moment,
        resolvedAt: moment.nullable(),
      }),
    ),
    notes: z.array(
      z.object({
        id: z.string(),
        author: z.string().nullable(),
        body: z.string(),
        createdAt: moment,
      }),
    ),
    mails: z.array(
      z.object({
        id: z.string(),
        template: z.string(),
        recipient: z.string(),
        subject: z.string(),
        status: z.enum(['logged', 'queued', 'sent', 'failed']),
        createdAt: moment,
        sentAt: moment.nullable(),
      }),
    ),
    events: z.array(
      z.object({
        name: z.string().meta({ example: 'order.fulfilled' }),
        actorKind: z.enum(['guest', 'customer', 'staff', 'api_key', 'system']),
        actorName: z.string().nullable(),
        data: z.record(z.string(), z.unknown()),
        at: moment,
      }),
    ),
    calculation: z.array(z.record(z.string(), z.unknown())).meta({
      description: 'Why the total is what it is: each step of the calculation.',
    }),
    otherOrders: z.array(orderRow),
  })
  .meta({ id: 'StaffOrder', example: undefined })

export function presentRow(view: OrderRowView): z.infer<typeof orderRow> {
  const { currency, totalAmount, createdAt, ...row } = view
  return {
    ...row,
    total: { amount: totalAmount, currency },
    createdAt: createdAt.toISOString(),
  }
}

export function presentStaffOrder(view: StaffOrderView): z.infer<typeof staffOrder> {
  const { currency, paymentStatus, paymentMethod, customer } = view
  return {
    ...presentOrder(view),
    paymentStatus,
    paymentMethod,
    customer,
    lines: view.lines.map((line) => presentStaffLine(line, currency)),
    capturable: { amount: view.capturableAmount, currency },
    refundable: { amount: view.refundableAmount, currency },
    payments: view.payments.map((payment) => presentPayment(payment, currency)),
    anomalies: view.anomalies.map(({ kind, paymentId, at, resolvedAt }) => ({
      kind,
      paymentId,
      at: at.toISOString(),
      resolvedAt: told(resolvedAt),
    })),
    notes: view.notes.map((note) => ({ ...note, createdAt: note.createdAt.toISOString() })),
    mails: view.mails.map((mail) => ({
      ...mail,
      createdAt: mail.createdAt.toISOString(),
      sentAt: told(mail.sentAt),
    })),
    events: view.events.map(({ seq, at, ...event }) => ({ ...event, at: at.toISOString() })),
    calculation: readTrace(view.calculationTrace),
    otherOrders: view.otherOrders.map(presentRow),
  }
}

function presentStaffLine(line: StaffOrderLineView, currency: string): z.infer<typeof staffLine> {
  const { variantId, requiresShipping, openQuantity, refundedAmount } = line
  return {
    ...presentLine(line, currency),
    variantId,
    requiresShipping,
    openQuantity,
    refunded: { amount: refundedAmount, currency },
  }
}

function presentPayment(view: StaffPaymentView, currency: string): z.infer<typeof staffPayment> {
  const { id, provider, providerRef, amount, authorized, captured, refunded } = view
  const inCurrency = (amount: number) => ({ amount, currency })
  return {
    id,
    provider,
    providerRef,
    amount: inCurrency(amount),
    authorized: inCurrency(authorized),
    captured: inCurrency(captured),
    refunded: inCurrency(refunded),
    createdAt: view.createdAt.toISOString(),
    operations: view.operations.map(({ amount, requestedAt, settledAt, ...operation }) => ({
      ...operation,
      amount: inCurrency(amount),
      requestedAt: requestedAt.toISOString(),
      settledAt: told(settledAt),
    })),
  }
}

function told(at: Date | null): string | null {
  return at?.toISOString() ?? null
}
