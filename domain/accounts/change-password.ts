import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { users } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { assertProved } from '@/domain/accounts/authorize'
import { passwordInput } from '@/domain/accounts/email-input'
import { endSessionsOf } from '@/domain/accounts/end-session'
import { assertSessionLive } from '@/domain/accounts/find-session'
import { MAILED_PURPOSES, revokeTokens } from '@/domain/accounts/issue-token'
import { lockAccount } from '@/domain/accounts/lock-account'
import { personOf } from '@/domain/accounts/whose-account'
import { recordEvent } from '@/domain/events/record'
import { now } from '@/lib/clock'

export const changePasswordInput = z.object({
  /** Absent where the account has none yet. */
  currentPassword: passwordInput.optional(),
  newPassword: passwordInput,
})
export type ChangePasswordInput = z.infer<typeof changePasswordInput>

/**
 * Gives the account of who is signed in another password, or its first. They stay signed in here and nowhere else, and mailed
 * links open nothing any more. Throws `sign_in_required`, `step_up_required`.
 */
export async function changePassword(
  tx: Tx,
  actor: Actor,
  { passwordHash }: { passwordHash: string },
): Promise<void> {
  const { userId, entry } = personOf(actor)
  assertProved(actor)
  const before = await lockAccount(tx, userId)
  await assertSessionLive(tx, entry?.sessionId)
  await tx.update(users).set({ passwordHash, passwordChangedAt: now() }).where(eq(users.id, userId))
  await endSessionsOf(tx, actor, { userId, exceptSessionId: entry?.sessionId })
  for (const purpose of MAILED_PURPOSES) await revokeTokens(tx, userId, purpose)
  const data = { by: before.passwordHash ? 'password' : 'first' }
  await recordEvent(tx, { name: 'account.password-changed', actor, subject: userId, data })
}
