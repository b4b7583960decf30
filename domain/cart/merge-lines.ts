import { and, eq } from 'drizzle-orm'
import { cartLines } from '@/db/schema/cart'
import type { Tx } from '@/db/transact'
import type { Cart } from '@/domain/cart/sellable-lines'
import { newId } from '@/lib/ids'

export type MergeableLine = Pick<
  typeof cartLines.$inferSelect,
  'variantId' | 'personalisation' | 'quantity' | 'seenUnitAmount'
>

/**
 * Lays lines into an open cart that the caller holds. Where it has the same goods already, the larger quantity counts:
 * whoever chose two here and two there wants two, and doing it twice is the same.
 */
export async function mergeLines(
  tx: Tx,
  cart: Pick<Cart, 'id' | 'version'>,
  lines: readonly MergeableLine[],
): Promise<void> {
  for (const line of lines) await mergeLine(tx, cart, line)
}

async function mergeLine(
  tx: Tx,
  cart: Pick<Cart, 'id' | 'version'>,
  line: MergeableLine,
): Promise<void> {
  const { variantId, personalisation, quantity, seenUnitAmount } = line
  const [same] = await tx
    .select()
    .from(cartLines)
    .where(
      and(
        eq(cartLines.cartId, cart.id),
        eq(cartLines.variantId, variantId),
        eq(cartLines.personalisation, personalisation),
      ),
    )
  if (!same) {
    const place = { id: newId('cln'), cartId: cart.id, position: cart.version }
    const goods = { variantId, personalisation, quantity, seenUnitAmount }
    await tx.insert(cartLines).values({ ...place, ...goods })
  } else if (quantity > same.quantity) {
    await tx.update(cartLines).set({ quantity }).where(eq(cartLines.id, same.id))
  }
}
