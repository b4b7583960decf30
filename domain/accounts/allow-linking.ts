import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { assertProved } from '@/domain/accounts/authorize'
import { issueToken } from '@/domain/accounts/issue-token'
import { personOf } from '@/domain/accounts/whose-account'
import { DomainError } from '@/lib/errors'

/** The way to a provider and back, with a sign-in there, takes no longer. */
const VALID_MINUTES = 15

/** For what a permission to link is good: this browser session, and this provider. */
export const linkingBounds = z.object({ sessionId: z.string(), provider: z.string() })

/**
 * Somebody signed in, who has just proved who they are, wants an identity of this provider linked to their account. Answers
 * with the secret that `linkIdentity` asks for when they come back: being signed in alone links nothing. Throws
 * `sign_in_required` and `step_up_required`.
 */
export async function allowLinking(
  tx: Tx,
  actor: Actor,
  { provider }: { provider: string },
): Promise<string> {
  const { userId, entry } = personOf(actor)
  const sessionId = entry?.sessionId
  if (!sessionId) throw new DomainError('sign_in_required')
  assertProved(actor)
  const data: z.infer<typeof linkingBounds> = { sessionId, provider }
  return await issueToken(tx, {
    purpose: 'link-identity',
    userId,
    data,
    validMinutes: VALID_MINUTES,
  })
}
