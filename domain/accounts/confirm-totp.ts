import { z } from 'zod'
import { totpSecrets } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { assertProved } from '@/domain/accounts/authorize'
import { endSessionsOf } from '@/domain/accounts/end-session'
import { lockAccount } from '@/domain/accounts/lock-account'
import { replaceRecoveryCodes } from '@/domain/accounts/recovery-codes'
import { readTotpOffer } from '@/domain/accounts/start-totp'
import { sealTotpSecret, totpStep } from '@/domain/accounts/totp'
import { hasSecondFactor, secondFactorCode } from '@/domain/accounts/verify-second-factor'
import { recordEvent } from '@/domain/events/record'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

export const confirmTotpInput = z.object({
  /** As `startTotp` gave it. */
  sealed: z.string().max(500),
  code: secondFactorCode,
})

/**
 * Puts the offered authenticator app in charge, in place of a former one, once its first code is right. Answers with ten recovery
 * codes, told this once, and signs the person out everywhere else.
 * Throws `sign_in_required`, `step_up_required`, `second_factor_wrong`, and `link_invalid` for an offer made to nobody or somebody else.
 */
export async function confirmTotp(
  tx: Tx,
  actor: Actor,
  { sealed, code }: z.infer<typeof confirmTotpInput>,
): Promise<{ recoveryCodes: string[] }> {
  if (actor.kind !== 'customer' && actor.kind !== 'staff') throw new DomainError('sign_in_required')
  assertProved(actor)
  const { userId } = actor
  const offered = readTotpOffer(sealed, userId)
  if (!offered) throw new DomainError('link_invalid')
  const lastStep = totpStep(offered, code.replace(/[\s-]/g, ''), now())
  if (lastStep === undefined) throw new DomainError('second_factor_wrong')

  await lockAccount(tx, userId)
  const hadOne = await hasSecondFactor(tx, userId)
  const row = { secret: sealTotpSecret(offered, userId), confirmedAt: now(), lastStep }
  await tx
    .insert(totpSecrets)
    .values({ userId, ...row })
    .onConflictDoUpdate({ target: totpSecrets.userId, set: row })
  const recoveryCodes = await replaceRecoveryCodes(tx, userId)
  await endSessionsOf(tx, actor, { userId, exceptSessionId: actor.entry?.sessionId })
  const data = { before: { secondFactor: hadOne }, after: { secondFactor: true } }
  await recordEvent(tx, { name: 'second-factor.set-up', actor, subject: userId, data })
  return { recoveryCodes }
}
