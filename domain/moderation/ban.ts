import { and, eq, lte } from 'drizzle-orm'
import { z } from 'zod'
import { bans } from '@/db/schema/talk'
import type { Tx } from '@/db/transact'
import { type Actor, colleagueIdOf } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { emailInput } from '@/domain/accounts/email-input'
import { normaliseEmail } from '@/domain/accounts/normalise-email'
import { recordEvent } from '@/domain/events/record'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'

const DAY_MS = 24 * 60 * 60_000

export const banKinds = ['account', 'email', 'address'] as const

export const banRule = {
  /** For colleagues. */
  note: z.string().trim().max(500).default(''),
  /** Absent: until somebody lifts it. */
  days: z.int().min(1).max(3650).optional(),
}

export const banInput = z.discriminatedUnion('kind', [
  /** An account's id. */
  z.object({ kind: z.literal('account'), value: z.string().min(1).max(64), ...banRule }),
  z.object({ kind: z.literal('email'), value: emailInput.transform(normaliseEmail), ...banRule }),
  /** The hash of a network's address, as a comment carries it. */
  z.object({
    kind: z.literal('address'),
    value: z.string().regex(/^[0-9a-f]{64}$/, 'is no hash of an address'),
    ...banRule,
  }),
])
export type BanInput = z.input<typeof banInput>

/**
 * From now on nothing written by whom this fits is taken. Throws `forbidden` without the permission `comments.moderate`, and `ban_exists`.
 */
export async function ban(tx: Tx, actor: Actor, input: BanInput): Promise<{ banId: string }> {
  authorize(actor, 'comments.moderate')
  const { kind, value, note, days } = banInput.parse(input)
  await tx
    .delete(bans)
    .where(and(eq(bans.kind, kind), eq(bans.value, value), lte(bans.expiresAt, now())))
  const banId = newId('ban')
  const expiresAt = days ? new Date(now().getTime() + days * DAY_MS) : null
  const createdBy = colleagueIdOf(actor)
  const [added] = await tx
    .insert(bans)
    .values({ id: banId, kind, value, note, createdBy, expiresAt })
    .onConflictDoNothing()
    .returning({ id: bans.id })
  if (!added) throw new DomainError('ban_exists', { kind })
  await recordEvent(tx, { name: 'ban.added', actor, subject: banId, data: { kind, days } })
  return { banId }
}
