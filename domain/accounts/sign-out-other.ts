import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { sessions } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { assertMayChange } from '@/domain/accounts/assert-rank'
import { authorize } from '@/domain/accounts/authorize'
import { endSession } from '@/domain/accounts/end-session'
import { DomainError } from '@/lib/errors'

export const signOutOtherInput = z.object({ sessionId: z.string().min(1).max(64) })

export type SignOutOtherInput = z.infer<typeof signOutOtherInput>

/** Signs anybody's browser or app out, from its next request on. Doing it twice is the same. Throws `forbidden`, `not_found`,
 * `owners_only` and `role_not_yours_to_give` for whoever may do more. */
export async function signOutOther(
  tx: Tx,
  actor: Actor,
  { sessionId }: SignOutOtherInput,
): Promise<void> {
  authorize(actor, 'sessions.write')
  const [session] = await tx
    .select({ userId: sessions.userId })
    .from(sessions)
    .where(eq(sessions.id, sessionId))
  if (!session) throw new DomainError('not_found', { sessionId })
  await assertMayChange(tx, actor, session.userId)
  await endSession(tx, actor, { sessionId, userId: session.userId })
}
