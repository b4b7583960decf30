import { eq, sql } from 'drizzle-orm'
import { promoCodes, promoRedemptions } from '@/db/schema/promotions'
import type { Tx } from '@/db/transact'

/** Gives back the codes an order has used, because it expired or was cancelled. The second time it does nothing. */
export async function releaseCodes(tx: Tx, orderId: string): Promise<void> {
  const released = await tx
    .delete(promoRedemptions)
    .where(eq(promoRedemptions.orderId, orderId))
    .returning({ codeId: promoRedemptions.codeId })
  for (const codeId of released.map((redemption) => redemption.codeId).sort()) {
    await tx
      .update(promoCodes)
      .set({ used: sql`${promoCodes.used} - 1` })
      .where(eq(promoCodes.id, codeId))
  }
}
