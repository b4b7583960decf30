import { asc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { cartLines, type carts } from '@/db/schema/cart'
import type { LineProblem } from '@/domain/cart/views'
import { listSellableVariants, type SellableVariant, unitPrice } from '@/domain/catalog/sellable'
import { now } from '@/lib/clock'

export type Cart = typeof carts.$inferSelect

/** A cart line with what the catalogue says about it now. */
export type SellableCartLine = Omit<SellableVariant, 'unitAmount' | 'compareAt' | 'prices'> & {
  id: string
  quantity: number
  personalisation: string
  /** What one piece cost when the customer last saw it. */
  seenUnitAmount: number
  /** What one piece costs now, for this quantity; null when it is not for sale. */
  unitAmount: number | null
  compareAt: number | null
  problem: LineProblem | null
}

/** The lines of a cart in the order they were put in, with today's price and what is left. */
export async function listSellableLines(
  reader: Reader,
  cart: Pick<Cart, 'id' | 'currency'>,
): Promise<SellableCartLine[]> {
  const rows = await reader
    .select()
    .from(cartLines)
    .where(eq(cartLines.cartId, cart.id))
    .orderBy(asc(cartLines.position), asc(cartLines.id))
  const at = now()
  const ids = rows.map((row) => row.variantId)
  const variants = await listSellableVariants(reader, ids, cart.currency, at)
  const byId = new Map(variants.map((variant) => [variant.variantId, variant]))
  const left = new Map(variants.map((variant) => [variant.variantId, variant.available]))

  return rows.flatMap(({ cartId: _, position: __, ...row }) => {
    const variant = byId.get(row.variantId)
    if (!variant) return []
    const price = variant.isSellable ? unitPrice(variant, row.quantity, at) : null
    const available = left.get(row.variantId) ?? null
    // Two lines of one variant, differently personalised, draw on the same stock.
    if (available !== null) left.set(row.variantId, Math.max(0, available - row.quantity))
    const { prices: ___, ...goods } = variant
    const problem = problemOf(row.quantity, price === null, available)
    const { amount: unitAmount = null, compareAt = null } = price ?? {}
    return [{ ...goods, ...row, unitAmount, compareAt, problem }]
  })
}

function problemOf(
  quantity: number,
  isUnavailable: boolean,
  available: number | null,
): LineProblem | null {
  if (isUnavailable) return { kind: 'unavailable' }
  if (available === null || available >= quantity) return null
  return available === 0 ? { kind: 'sold_out' } : { kind: 'too_many', available }
}
