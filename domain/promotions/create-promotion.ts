import { z } from 'zod'
import { promoCodes, promotions } from '@/db/schema/promotions'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import { normaliseCode } from '@/domain/promotions/normalise-code'
import { promotionRules } from '@/domain/promotions/rules'
import { DomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'

const codeInput = z.strictObject({
  code: z.string().transform(normaliseCode).pipe(z.string().min(1).max(64)),
  /** How often it may be used in all; null: without limit. */
  usageLimit: z.int().positive().nullable().default(null),
  oncePerCustomer: z.boolean().default(false),
})

export const createPromotionInput = z
  .strictObject({
    /** Customers read it beside the amount it saves them. */
    name: z.string().trim().min(1).max(100),
    rules: promotionRules,
    stacking: z.enum(['exclusive', 'stackable']).default('stackable'),
    requiresCode: z.boolean().optional(),
    /** From this moment … */
    startsAt: z.date().nullable().default(null),
    /** … until just before this one; null: without end. */
    endsAt: z.date().nullable().default(null),
    codes: z.array(codeInput).default([]),
  })
  .refine(
    ({ startsAt, endsAt }) => !startsAt || !endsAt || startsAt < endsAt,
    'ends before it starts',
  )
export type CreatePromotionInput = z.input<typeof createPromotionInput>

/**
 * Adds a promotion, with its codes if it has any; it needs one of them unless `requiresCode` says otherwise. Codes are
 * compared without case and spaces.
 * Throws `forbidden` without the permission `promotions.write`, `promo_code_taken` when a code is in use already.
 */
export async function createPromotion(
  tx: Tx,
  actor: Actor,
  input: CreatePromotionInput,
): Promise<{ id: string; codeIds: string[] }> {
  authorize(actor, 'promotions.write')
  const { codes, requiresCode = codes.length > 0, ...promotion } = createPromotionInput.parse(input)
  const id = newId('pro')
  await tx.insert(promotions).values({ id, kind: promotion.rules.kind, requiresCode, ...promotion })
  const codeIds: string[] = []
  for (const { code, ...limits } of codes) {
    const [row] = await tx
      .insert(promoCodes)
      .values({ id: newId('cod'), promotionId: id, codeNorm: code, ...limits })
      .onConflictDoNothing({ target: promoCodes.codeNorm })
      .returning({ id: promoCodes.id })
    if (!row) throw new DomainError('promo_code_taken', { code })
    codeIds.push(row.id)
  }
  const data = { name: promotion.name, codes: codes.map(({ code }) => code) }
  await recordEvent(tx, { name: 'promotion.created', actor, subject: id, data })
  return { id, codeIds }
}
