import { and, eq, isNull, lt, or, sql } from 'drizzle-orm'
import { promoCodes, promoRedemptions } from '@/db/schema/promotions'
import type { Tx } from '@/db/transact'
import { DomainError } from '@/lib/errors'

type CodeUse = { codeId: string; orderId: string; customerKey: string }

/**
 * Uses a code up for an order; for the same order again it does nothing. The database decides, so that a code limited to ten
 * is used ten times however many ask at once. `customerKey` is what `customerKeyOf` says; it is kept only where it matters.
 * An order with several codes uses them in the order of their ids, so that two orders never wait for each other.
 * Throws `code_used_up`, `code_already_used` (once per customer) and `code_unknown`, each with the `codeId`.
 */
export async function consumeCode(tx: Tx, use: CodeUse): Promise<void> {
  const { codeId, orderId } = use
  const [code] = await tx.select().from(promoCodes).where(eq(promoCodes.id, codeId))
  if (!code) throw new DomainError('code_unknown', { codeId })
  const customerKey = code.oncePerCustomer ? use.customerKey : null
  if (await redeem(tx, { codeId, orderId, customerKey })) await countUse(tx, codeId)
}

/** False when this order has the code already. */
async function redeem(tx: Tx, redemption: typeof promoRedemptions.$inferInsert): Promise<boolean> {
  const [inserted] = await tx
    .insert(promoRedemptions)
    .values(redemption)
    .onConflictDoNothing()
    .returning({ codeId: promoRedemptions.codeId })
  if (inserted) return true
  const { codeId, orderId } = redemption
  const [own] = await tx
    .select({ codeId: promoRedemptions.codeId })
    .from(promoRedemptions)
    .where(and(eq(promoRedemptions.codeId, codeId), eq(promoRedemptions.orderId, orderId)))
  if (!own) throw new DomainError('code_already_used', { codeId })
  return false
}

async function countUse(tx: Tx, codeId: string): Promise<void> {
  const isLeft = or(isNull(promoCodes.usageLimit), lt(promoCodes.used, promoCodes.usageLimit))
  const [counted] = await tx
    .update(promoCodes)
    .set({ used: sql`${promoCodes.used} + 1` })
    .where(and(eq(promoCodes.id, codeId), isLeft))
    .returning({ used: promoCodes.used })
  if (!counted) throw new DomainError('code_used_up', { codeId })
}
