import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { cartLines } from '@/db/schema/cart'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { beginChange, type CartChange, versionInput } from '@/domain/cart/begin-change'
import { checkLine } from '@/domain/cart/check-line'
import { markPriceSeen } from '@/domain/cart/mark-price-seen'
import { DomainError } from '@/lib/errors'

export const changeLineInput = z.object({
  quantity: z.int().min(1).max(999),
  version: versionInput,
})

export type ChangeLineInput = CartChange & { lineId: string } & z.infer<typeof changeLineInput>

/**
 * Sets how many pieces a line holds; the price it has now counts as seen.
 * Throws `not_found` for a line of another cart, `variant_unavailable`, `out_of_stock` (`available`),
 * `quantity_too_large` (`max`), `cart_not_found`, `cart_closed`, `cart_changed` (`cart`).
 */
export async function changeLine(tx: Tx, _actor: Actor, input: ChangeLineInput): Promise<void> {
  const { lineId, quantity } = input
  const cart = await beginChange(tx, input)
  const changed = await tx
    .update(cartLines)
    .set({ quantity })
    .where(and(eq(cartLines.id, lineId), eq(cartLines.cartId, cart.id)))
    .returning({ id: cartLines.id })
  if (changed.length === 0) throw new DomainError('not_found', { lineId })
  await markPriceSeen(tx, await checkLine(tx, cart, lineId))
}
