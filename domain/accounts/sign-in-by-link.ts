import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { type Arrival, type LetIn, letIn } from '@/domain/accounts/let-in'
import { linkData } from '@/domain/accounts/link-request'
import { redeemAccountLink } from '@/domain/accounts/redeem-account-link'

export const signInByLinkInput = z.object({
  token: z.string().max(64),
  staySignedIn: z.literal('yes').optional(),
})

/**
 * Signs in whoever opened the link in their mail, and says where they were going. An authenticator app is asked for all the same.
 * Throws `link_invalid`.
 */
export async function signInByLink(
  tx: Tx,
  actor: Actor,
  { token, arrival }: { token: string; arrival: Arrival },
): Promise<LetIn & { to: string }> {
  const { userId, data } = await redeemAccountLink(tx, 'sign-in', token)
  const { to } = linkData['sign-in'].parse(data)
  return { ...(await letIn(tx, actor, { userId, proof: 'link', arrival })), to }
}
