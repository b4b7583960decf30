import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { createUser } from '@/domain/accounts/create-user'
import { type Arrival, type LetIn, letIn } from '@/domain/accounts/let-in'
import { linkData } from '@/domain/accounts/link-request'
import { redeemToken } from '@/domain/accounts/redeem-token'
import { DomainError, isDomainError } from '@/lib/errors'

export const confirmSignUpInput = z.object({
  token: z.string().max(64),
  /** Asked for wherever the browser is not the one that signed up. */
  password: z.string().max(1024).optional(),
})

/**
 * Makes the account of whoever opened the link in their mail, signs them in, and says where they were going. Whoever calls this has
 * made sure that they are also who asked for the link. Throws `link_invalid`, also where the address has got an account meanwhile.
 */
export async function confirmSignUp(
  tx: Tx,
  actor: Actor,
  { token, arrival }: { token: string; arrival: Arrival },
): Promise<LetIn & { to: string }> {
  const { data } = await redeemToken(tx, 'sign-up', token)
  const { email, name, passwordHash, to } = linkData['sign-up'].parse(data)
  const user = { kind: 'customer', email, name, passwordHash } as const
  const userId = await createUser(tx, actor, user).catch((error: unknown) => {
    throw isDomainError(error, 'email_taken') ? new DomainError('link_invalid') : error
  })
  return { ...(await letIn(tx, actor, { userId, proof: 'sign-up', arrival })), to }
}
