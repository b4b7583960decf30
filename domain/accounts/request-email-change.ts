import { z } from 'zod'
import { enqueue } from '@/db/queue'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { assertProved } from '@/domain/accounts/authorize'
import {
  EMAIL_CHANGE_MINUTES,
  EMAIL_CHANGE_PURPOSES,
  type EmailChange,
} from '@/domain/accounts/email-change'
import { emailInput, passwordInput } from '@/domain/accounts/email-input'
import { reserveToken, revokeTokens } from '@/domain/accounts/issue-token'
import { lockAccount } from '@/domain/accounts/lock-account'
import { normaliseEmail } from '@/domain/accounts/normalise-email'
import { personOf } from '@/domain/accounts/whose-account'
import { recordEvent } from '@/domain/events/record'
import { DomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'

export const requestEmailChangeInput = z.object({
  email: emailInput,
  /** Absent where the account has none. */
  currentPassword: passwordInput.optional(),
})

/**
 * Begins to move an account to another address: a job mails a link to the old one and to the new one, and both have to be opened.
 * A change asked for before is void. Whether the new address has an account is not looked up here, so the answer cannot tell.
 * Throws `sign_in_required`, `step_up_required`, `email_unchanged`.
 */
export async function requestEmailChange(
  tx: Tx,
  actor: Actor,
  { email }: { email: string },
): Promise<void> {
  const { userId } = personOf(actor)
  assertProved(actor)
  const account = await lockAccount(tx, userId)
  const emailNorm = normaliseEmail(email)
  if (emailNorm === account.emailNorm) throw new DomainError('email_unchanged')
  const data: EmailChange = { changeId: newId('emc'), email, isConfirmed: false }
  const tokenIds: string[] = []
  for (const purpose of EMAIL_CHANGE_PURPOSES) {
    await revokeTokens(tx, userId, purpose)
    const mailbox = purpose === 'change-email-old' ? account.emailNorm : emailNorm
    const token = { purpose, userId, emailNorm: mailbox, data, validMinutes: EMAIL_CHANGE_MINUTES }
    tokenIds.push(await reserveToken(tx, token))
  }
  await enqueue(tx, { name: 'mail-email-change', payload: { tokenIds } })
  // Without the addresses: events stay for ever, and an account can be deleted.
  await recordEvent(tx, { name: 'account.email-change-asked', actor, subject: userId })
}
