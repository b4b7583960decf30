import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { assertProved } from '@/domain/accounts/authorize'
import { replaceRecoveryCodes } from '@/domain/accounts/recovery-codes'
import { hasSecondFactor } from '@/domain/accounts/verify-second-factor'
import { recordEvent } from '@/domain/events/record'
import { DomainError } from '@/lib/errors'

/**
 * Ten new recovery codes, told this once; the former ones open nothing any more.
 * Throws `sign_in_required`, `step_up_required`, and `not_found` without a second factor.
 */
export async function renewRecoveryCodes(
  tx: Tx,
  actor: Actor,
): Promise<{ recoveryCodes: string[] }> {
  if (actor.kind !== 'customer' && actor.kind !== 'staff') throw new DomainError('sign_in_required')
  assertProved(actor)
  if (!(await hasSecondFactor(tx, actor.userId))) throw new DomainError('not_found')
  const recoveryCodes = await replaceRecoveryCodes(tx, actor.userId)
  await recordEvent(tx, { name: 'recovery-codes.renewed', actor, subject: actor.userId })
  return { recoveryCodes }
}
