import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { users } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { passwordInput } from '@/domain/accounts/email-input'
import { endSessionsOf } from '@/domain/accounts/end-session'
import { MAILED_PURPOSES, revokeTokens } from '@/domain/accounts/issue-token'
import { type Arrival, type LetIn, letIn } from '@/domain/accounts/let-in'
import { redeemAccountLink } from '@/domain/accounts/redeem-account-link'
import { recordEvent } from '@/domain/events/record'
import { now } from '@/lib/clock'

export const resetPasswordInput = z.object({ token: z.string().max(64), password: passwordInput })

/**
 * Gives an account the password that whoever opened the link in their mail has chosen, and signs them in. Everybody else who was signed
 * in, or holds another link, is out. Throws `link_invalid`.
 */
export async function resetPassword(
  tx: Tx,
  actor: Actor,
  input: { token: string; passwordHash: string; arrival: Arrival },
): Promise<LetIn> {
  const { token, passwordHash, arrival } = input
  const { userId } = await redeemAccountLink(tx, 'reset-password', token)
  await tx.update(users).set({ passwordHash, passwordChangedAt: now() }).where(eq(users.id, userId))
  await endSessionsOf(tx, actor, { userId })
  for (const purpose of MAILED_PURPOSES) await revokeTokens(tx, userId, purpose)
  const data = { by: 'link' }
  await recordEvent(tx, { name: 'account.password-changed', actor, subject: userId, data })
  return await letIn(tx, actor, { userId, proof: 'reset', arrival })
}
