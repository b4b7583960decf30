import { eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { cartLines } from '@/db/schema/cart'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { customerOf } from '@/domain/accounts/whose-account'
import { beginChange } from '@/domain/cart/begin-change'
import { openCustomerCart } from '@/domain/cart/create-cart'
import { type MergeableLine, mergeLines } from '@/domain/cart/merge-lines'
import { listSellableVariants } from '@/domain/catalog/sellable'
import { getOwnOrder } from '@/domain/orders/own-orders'
import { listOrderLines } from '@/domain/orders/queries'
import { getSettings } from '@/domain/settings/queries'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

/** What of an order cannot be bought again as it was. */
export type MissingGoods = {
  title: string
  /** How many were ordered. */
  wanted: number
  /** How many can be had today; 0: none. */
  available: number
}

export type Reordered = { cartToken: string; missing: MissingGoods[] }

/**
 * Puts everything of an earlier order that can still be bought into the customer's cart; what is there already is not doubled.
 * Throws `sign_in_required`, `forbidden`, `not_found` for an order that is not theirs, `cart_full` (`max`).
 */
export async function reorder(
  tx: Tx,
  actor: Actor,
  { orderId }: { orderId: string },
): Promise<Reordered> {
  const { userId } = customerOf(actor)
  const { lines, missing } = await planReorder(tx, userId, orderId)
  const { cartToken } = await openCustomerCart(tx, userId)
  if (lines.length === 0) return { cartToken, missing }
  const cart = await beginChange(tx, { cartToken })
  await mergeLines(tx, cart, lines)
  const { maxCartLines } = await getSettings(tx)
  if ((await tx.$count(cartLines, eq(cartLines.cartId, cart.id))) > maxCartLines) {
    throw new DomainError('cart_full', { max: maxCartLines })
  }
  return { cartToken, missing }
}

/** What of a customer's order cannot be bought today as it was; throws `not_found`. */
export async function listMissingGoods(
  reader: Reader,
  userId: string,
  orderId: string,
): Promise<MissingGoods[]> {
  return (await planReorder(reader, userId, orderId)).missing
}

async function planReorder(
  reader: Reader,
  userId: string,
  orderId: string,
): Promise<{ lines: MergeableLine[]; missing: MissingGoods[] }> {
  const { id } = await getOwnOrder(reader, userId, orderId)
  const ordered = await listOrderLines(reader, id)
  const { currency, maxLineQuantity } = await getSettings(reader)
  const ids = ordered.map(({ variantId }) => variantId)
  const variants = await listSellableVariants(reader, ids, currency, now())
  const left = new Map(
    variants.map((v) => [v.variantId, v.isSellable ? (v.available ?? Infinity) : 0]),
  )
  const plan = ordered.map(({ variantId, personalisation, title, quantity: wanted }) => {
    const available = left.get(variantId) ?? 0
    const quantity = Math.min(wanted, available, maxLineQuantity)
    // Two lines of one variant, differently personalised, draw on the same stock.
    left.set(variantId, available - quantity)
    const seenUnitAmount = variants.find((v) => v.variantId === variantId)?.unitAmount ?? 0
    return { title, wanted, line: { variantId, personalisation, quantity, seenUnitAmount } }
  })
  return {
    lines: plan.map(({ line }) => line).filter(({ quantity }) => quantity > 0),
    missing: plan
      .filter(({ wanted, line }) => line.quantity < wanted)
      .map(({ title, wanted, line }) => ({ title, wanted, available: line.quantity })),
  }
}
