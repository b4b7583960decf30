import { z } from 'zod'
import { enqueue } from '@/db/queue'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { emailInput } from '@/domain/accounts/email-input'
import { reserveToken } from '@/domain/accounts/issue-token'
import { LINK_MINUTES, type LinkRequest } from '@/domain/accounts/link-request'
import { normaliseEmail } from '@/domain/accounts/normalise-email'

export const requestLinkInput = z.object({ email: emailInput })

/**
 * Notes that somebody wants a link mailed to an address: to sign up, to sign in, or to choose a new password. A job answers
 * (`answerLinkRequest`). Whether there is an account is not even looked up here, so neither the answer nor its time can tell.
 *
 * @see OWASP Forgot Password Cheat Sheet, "Forgot Password Request"
 */
export async function requestLink(tx: Tx, actor: Actor, request: LinkRequest): Promise<void> {
  const { purpose, data } = request
  const tokenId = await reserveToken(tx, {
    purpose,
    emailNorm: normaliseEmail(data.email),
    data,
    validMinutes: LINK_MINUTES[purpose],
  })
  const { address } = actor.entry ?? {}
  await enqueue(tx, { name: 'answer-link-request', payload: { tokenId, address } })
}
