import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { fulfilmentLines, fulfilments, orderLines } from '@/db/schema/orders'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import { shipStock } from '@/domain/inventory/order-stock'
import { type FulfilmentStatus, updateFulfilmentStatus } from '@/domain/orders/fulfilment-status'
import { openQuantity } from '@/domain/orders/line-counts'
import { lockOrder } from '@/domain/orders/lock-order'
import { listOrderLines, type Order, type OrderLine } from '@/domain/orders/queries'
import { trackingLink } from '@/domain/orders/tracking-link'
import { PAYMENT_METHODS } from '@/domain/payments/methods'
import { findOpenVoid, listPayments } from '@/domain/payments/queries'
import { DomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'

export const fulfilOrderInput = z.object({
  orderId: z.string(),
  lines: z
    .array(z.strictObject({ orderLineId: z.string(), quantity: z.int().min(1).max(999) }))
    .min(1, 'Please choose what is sent.')
    .max(500)
    .refine(
      (lines) => new Set(lines.map((line) => line.orderLineId)).size === lines.length,
      'Each line can be named once.',
    ),
  carrier: z.string().trim().max(100).default(''),
  trackingNumber: z.string().trim().max(100).default(''),
  /** Of a carrier that we know it is made from the number. */
  trackingUrl: z
    .union([z.literal(''), z.url({ protocol: /^https?$/, hostname: z.regexes.domain })])
    .default(''),
  /** Whether the customer is told. */
  isAnnounced: z.boolean().default(true),
})
export type FulfilOrderInput = z.input<typeof fulfilOrderInput>

/**
 * Notes that pieces of an order were sent, handed over or, where nothing travels, delivered; as many parcels as it takes. What was promised
 * of the stock has left the house. Records `order.fulfilled`, and a mail tells the customer what is in the parcel and what follows.
 * An order paid by transfer or on collection may go before its money has come, if staff say so.
 *
 * Throws `forbidden` without the permission `orders.fulfil`, `not_found` for an unknown order or line, `order_not_fulfillable` (details: `status`), `order_not_paid`
 * when a payment service neither took money nor holds any, and `quantity_exceeds_open` (details: `orderLineId`, `open`).
 */
export async function fulfilOrder(
  tx: Tx,
  actor: Actor,
  input: FulfilOrderInput,
): Promise<{ fulfilmentId: string; fulfilmentStatus: FulfilmentStatus }> {
  authorize(actor, 'orders.fulfil')
  const { orderId, lines: wanted, isAnnounced, ...parcel } = fulfilOrderInput.parse(input)
  const order = await lockOrder(tx, orderId)
  if (order.status !== 'placed') {
    throw new DomainError('order_not_fulfillable', { status: order.status })
  }
  await assertPaidFor(tx, order)
  const lines = await listOrderLines(tx, orderId)
  const sent = wanted.map((wish) => ({ ...wish, line: findLine(lines, wish.orderLineId) }))
  for (const { line, quantity } of sent) await send(tx, line, quantity)
  const demands = sent
    .filter(({ line }) => line.tracksStock)
    .map(({ line, quantity }) => ({ variantId: line.variantId, quantity }))
  await shipStock(tx, { orderId, demands })

  const fulfilmentId = newId('ful')
  const { carrier, trackingNumber } = parcel
  const trackingUrl = parcel.trackingUrl || trackingLink(carrier, trackingNumber)
  await tx
    .insert(fulfilments)
    .values({ id: fulfilmentId, orderId, carrier, trackingNumber, trackingUrl })
  await tx.insert(fulfilmentLines).values(wanted.map((line) => ({ fulfilmentId, ...line })))
  const fulfilmentStatus = await updateFulfilmentStatus(tx, orderId)
  const data = {
    fulfilmentId,
    lines: wanted,
    carrier,
    trackingNumber,
    fulfilmentStatus,
    isAnnounced,
  }
  await recordEvent(tx, { name: 'order.fulfilled', actor, subject: orderId, data })
  return { fulfilmentId, fulfilmentStatus }
}

/** Money that a service was to bring must be there, or at least be set aside and stay so. */
async function assertPaidFor(tx: Tx, order: Order): Promise<void> {
  const { id, paymentMethod, paymentStatus } = order
  if (PAYMENT_METHODS[paymentMethod].settlement === 'offline') return
  if (paymentStatus === 'unpaid') throw new DomainError('order_not_paid')
  if (paymentStatus !== 'authorized') return
  for (const payment of await listPayments(tx, id)) {
    if (await findOpenVoid(tx, payment.id)) throw new DomainError('order_not_paid')
  }
}

function findLine(lines: readonly OrderLine[], orderLineId: string): OrderLine {
  const line = lines.find(({ id }) => id === orderLineId)
  if (!line) throw new DomainError('not_found', { orderLineId })
  return line
}

async function send(tx: Tx, line: OrderLine, quantity: number): Promise<void> {
  const sent = await tx
    .update(orderLines)
    .set({ fulfilledQuantity: sql`${orderLines.fulfilledQuantity} + ${quantity}` })
    .where(
      and(
        eq(orderLines.id, line.id),
        sql`${orderLines.quantity} - ${orderLines.fulfilledQuantity} - ${orderLines.cancelledQuantity} >= ${quantity}`,
      ),
    )
    .returning({ id: orderLines.id })
  if (sent.length > 0) return
  const details = { orderLineId: line.id, open: openQuantity(line) }
  throw new DomainError('quantity_exceeds_open', details)
}
