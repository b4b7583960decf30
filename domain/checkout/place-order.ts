import { z } from 'zod'
import { enqueue } from '@/db/queue'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { claimCart } from '@/domain/cart/claim-cart'
import { assertReadyToPlace } from '@/domain/checkout/assert-ready'
import { finalizeOrder } from '@/domain/checkout/finalize-order'
import { loadQuote } from '@/domain/checkout/load-quote'
import { orderFromQuote } from '@/domain/checkout/order-from-quote'
import { inLockOrder, reserveStock } from '@/domain/inventory/reserve-stock'
import { createOrder } from '@/domain/orders/create-order'
import { findOrderByCart, getOrder, type Order } from '@/domain/orders/queries'
import { PAYMENT_METHODS } from '@/domain/payments/methods'
import { requestPayment } from '@/domain/payments/request-payment'
import { consumeCode } from '@/domain/promotions/consume-code'
import { customerKeyOf } from '@/domain/promotions/customer-key'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

export const placeOrderInput = z.object({
  cartId: z.string(),
  /** Absent: whatever the cart's version is now. */
  cartVersion: z.int().positive().optional(),
  /** The total the customer agreed to, minor units. */
  shownTotal: z.int().nonnegative(),
})
export type PlaceOrderInput = z.infer<typeof placeOrderInput>

/** `pay`: the customer still has to pay at the provider; `done`: there is nothing left to do. */
export type PlacedOrder = { order: Order; next: 'pay' | 'done' }

/** Expired orders are asked about by a job; only if that is late may others take the stock. */
const RESERVATION_GRACE_MS = 15 * 60_000

/**
 * Makes the order of a cart (T1 of data-model.md): claims the cart, calculates anew from the database, sets the stock aside,
 * uses the codes up, writes the order and what will be asked of the payment provider, all in one transaction. An offline
 * method, or nothing to pay, places it at once. A second click, tab or reload gets the same order back.
 *
 * Throws `quote_changed` (details: `shown`, `now`) when the total is not the one shown, `cart_changed`, `out_of_stock` (details: `variantId`),
 * `code_used_up`, `code_already_used`, and what `assertReadyToPlace` says of an incomplete checkout.
 */
export async function placeOrder(
  tx: Tx,
  actor: Actor,
  input: PlaceOrderInput,
): Promise<PlacedOrder> {
  const { cartId, cartVersion, shownTotal } = input
  if (!(await claimCart(tx, cartId, cartVersion))) return await existingOrder(tx, cartId)

  const loaded = await loadQuote(tx, cartId)
  const { total } = loaded.quote.totals
  const ready = assertReadyToPlace(loaded)
  if (total !== shownTotal)
    throw new DomainError('quote_changed', { shown: shownTotal, now: total })

  const expiresAt = new Date(now().getTime() + loaded.settings.reservationMinutes * 60_000)
  const reserveUntil = new Date(expiresAt.getTime() + RESERVATION_GRACE_MS)
  const demands = inLockOrder(loaded.lines.filter((line) => line.trackStock))
  await reserveStock(tx, cartId, demands, reserveUntil)
  const { orderId } = await createOrder(tx, actor, orderFromQuote(loaded, ready, expiresAt))
  await consumeCodes(tx, orderId, loaded.quote.applied, customerKeyOf(ready.email))
  return await requestMoney(tx, actor, orderId, expiresAt)
}

async function existingOrder(tx: Tx, cartId: string): Promise<PlacedOrder> {
  const order = await findOrderByCart(tx, cartId)
  if (!order) throw new DomainError('cart_closed')
  return { order, next: order.status === 'pending' ? 'pay' : 'done' }
}

async function consumeCodes(
  tx: Tx,
  orderId: string,
  applied: { codeId: string | null }[],
  customerKey: string,
): Promise<void> {
  const codeIds = applied.flatMap(({ codeId }) => (codeId ? [codeId] : [])).sort()
  for (const codeId of codeIds) await consumeCode(tx, { codeId, orderId, customerKey })
}

async function requestMoney(
  tx: Tx,
  actor: Actor,
  orderId: string,
  expiresAt: Date,
): Promise<PlacedOrder> {
  const order = await getOrder(tx, orderId)
  const { totalAmount, currency } = order
  const { provider, settlement } = PAYMENT_METHODS[order.paymentMethod]
  if (totalAmount > 0 && settlement === 'session') {
    await requestPayment(tx, {
      orderId,
      provider,
      amount: { amount: totalAmount, currency },
      clientAddress: actor.entry?.address,
    })
    await enqueue(tx, {
      name: 'expire-order',
      payload: { orderId },
      dedupeKey: `expire-order:${orderId}`,
      runAt: expiresAt,
    })
    return { order, next: 'pay' }
  }
  await finalizeOrder(
    tx,
    actor,
    { ...order, status: 'pending' },
    totalAmount === 0 ? 'paid' : 'unpaid',
  )
  return { order: await getOrder(tx, orderId), next: 'done' }
}
