import { eq } from 'drizzle-orm'
import { cartLines } from '@/db/schema/cart'
import type { Tx } from '@/db/transact'
import type { SellableCartLine } from '@/domain/cart/sellable-lines'

/** Remembers what the customer knows the line to cost, so that only a later change is told. */
export async function markPriceSeen(tx: Tx, line: SellableCartLine): Promise<void> {
  if (line.unitAmount === null || line.unitAmount === line.seenUnitAmount) return
  await tx
    .update(cartLines)
    .set({ seenUnitAmount: line.unitAmount })
    .where(eq(cartLines.id, line.id))
}
