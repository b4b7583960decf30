import { and, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { promoCodes, promoRedemptions, promotions } from '@/db/schema/promotions'
import { customerKeyOf } from '@/domain/promotions/customer-key'
import { normaliseCode } from '@/domain/promotions/normalise-code'
import type { OfferedCode, PromotionOffer } from '@/domain/promotions/offer'
import { promotionRules } from '@/domain/promotions/rules'

type PromotionRow = typeof promotions.$inferSelect
type CodeRow = typeof promoCodes.$inferSelect

type Asker = {
  /** Normalised. */
  enteredCodes: readonly string[]
  now: Date
  /** Once known, codes this customer has used up are refused before they press Pay. */
  email?: string | null
}

/**
 * What the calculation needs: the automatic promotions running now, and those of the entered codes whatever their dates, so
 * that the customer hears why one does not apply. A code of nothing active is as good as unknown.
 */
export async function listPromotionOffers(
  reader: Reader,
  { enteredCodes, now, email }: Asker,
): Promise<PromotionOffer[]> {
  const automatic = await reader.select().from(promotions).where(runsByItself(now))
  const entered = await reader
    .select({ promotion: promotions, code: promoCodes })
    .from(promoCodes)
    .innerJoin(promotions, eq(promotions.id, promoCodes.promotionId))
    .where(and(inArray(promoCodes.codeNorm, [...enteredCodes]), eq(promotions.isActive, true)))
  const used = await usedBefore(
    reader,
    entered.map(({ code }) => code),
    email,
  )

  const rows = new Map(
    [...automatic, ...entered.map(({ promotion }) => promotion)].map((row) => [row.id, row]),
  )
  return [...rows.values()].map((row) => {
    const codes = entered
      .filter(({ code }) => code.promotionId === row.id)
      .map(({ code }) => offeredCode(code, used))
    return promotionOffer(row, codes)
  })
}

/** A code as a customer wrote it, if any active promotion has it. */
export async function findPromoCode(
  reader: Reader,
  code: string,
): Promise<{ id: string; code: string; promotionId: string } | undefined> {
  const [row] = await reader
    .select({
      id: promoCodes.id,
      code: promoCodes.codeNorm,
      promotionId: promoCodes.promotionId,
    })
    .from(promoCodes)
    .innerJoin(promotions, eq(promotions.id, promoCodes.promotionId))
    .where(and(eq(promoCodes.codeNorm, normaliseCode(code)), eq(promotions.isActive, true)))
  return row
}

function runsByItself(now: Date) {
  return and(
    eq(promotions.isActive, true),
    eq(promotions.requiresCode, false),
    or(isNull(promotions.startsAt), lte(promotions.startsAt, now)),
    or(isNull(promotions.endsAt), gt(promotions.endsAt, now)),
  )
}

async function usedBefore(
  reader: Reader,
  codes: readonly CodeRow[],
  email: string | null | undefined,
): Promise<ReadonlySet<string>> {
  const once = codes.filter((code) => code.oncePerCustomer).map((code) => code.id)
  if (!email || once.length === 0) return new Set()
  const rows = await reader
    .select({ codeId: promoRedemptions.codeId })
    .from(promoRedemptions)
    .where(
      and(
        inArray(promoRedemptions.codeId, once),
        eq(promoRedemptions.customerKey, customerKeyOf(email)),
      ),
    )
  return new Set(rows.map((row) => row.codeId))
}

function offeredCode(row: CodeRow, used: ReadonlySet<string>): OfferedCode {
  return { id: row.id, code: row.codeNorm, refusal: refusalOf(row, used) }
}

function refusalOf(row: CodeRow, used: ReadonlySet<string>): OfferedCode['refusal'] {
  if (used.has(row.id)) return 'code_already_used'
  return row.usageLimit !== null && row.used >= row.usageLimit ? 'code_used_up' : null
}

function promotionOffer(row: PromotionRow, codes: OfferedCode[]): PromotionOffer {
  const { id, name, stacking, requiresCode, startsAt, endsAt } = row
  const rules = promotionRules.parse(row.rules)
  return { id, name, stacking, requiresCode, startsAt, endsAt, rules, codes }
}
