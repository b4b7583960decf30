import { eq } from 'drizzle-orm'
import { recoveryCodes, totpSecrets } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { assertProved } from '@/domain/accounts/authorize'
import { endSessionsOf } from '@/domain/accounts/end-session'
import { isSecondFactorRequired } from '@/domain/accounts/second-factor-due'
import { hasSecondFactor } from '@/domain/accounts/verify-second-factor'
import { recordEvent } from '@/domain/events/record'
import { DomainError } from '@/lib/errors'

/**
 * Takes the second factor and its recovery codes off, and signs the person out everywhere else. Taking it off twice is the same.
 * `graceDays` is the shop's setting. Throws `sign_in_required`, `step_up_required`, and `second_factor_needed` while a role of
 * theirs asks for one.
 */
export async function removeTotp(
  tx: Tx,
  actor: Actor,
  { graceDays }: { graceDays: number },
): Promise<void> {
  if (actor.kind !== 'customer' && actor.kind !== 'staff') throw new DomainError('sign_in_required')
  assertProved(actor)
  const { userId } = actor
  if (!(await hasSecondFactor(tx, userId))) return
  if (await isSecondFactorRequired(tx, userId, graceDays)) {
    throw new DomainError('second_factor_needed')
  }
  await tx.delete(totpSecrets).where(eq(totpSecrets.userId, userId))
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId))
  await endSessionsOf(tx, actor, { userId, exceptSessionId: actor.entry?.sessionId })
  const data = { before: { secondFactor: true }, after: { secondFactor: false } }
  await recordEvent(tx, { name: 'second-factor.removed', actor, subject: userId, data })
}
