import { and, gt, inArray, isNull } from 'drizzle-orm'
import { oneTimeTokens } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import { emailChange } from '@/domain/accounts/email-change'
import { findAccount, findUserByEmail } from '@/domain/accounts/find-account'
import { armToken } from '@/domain/accounts/issue-token'
import type { AccountMail } from '@/domain/accounts/mails/account-mail'
import { composeAddressInUse } from '@/domain/accounts/mails/address-in-use'
import { composeEmailChangeLink } from '@/domain/accounts/mails/email-change-link'
import { writeEmail } from '@/domain/notifications/write-email'
import { now } from '@/lib/clock'
import { absoluteUrl, emailChangePath } from '@/lib/paths'

export type EmailChangeMails = AccountMail & { tokenIds: readonly string[]; canDeliver: boolean }

/**
 * Mails both links of a change of address, telling each secret for the first time. Where the new address belongs to another account,
 * its owner gets word of that instead of a link, and nobody else learns it.
 */
export async function mailEmailChange(
  tx: Tx,
  { tokenIds, canDeliver, ...frame }: EmailChangeMails,
): Promise<void> {
  for (const token of await listOpen(tx, tokenIds)) {
    const { email } = emailChange.parse(token.data)
    const account = token.userId ? await findAccount(tx, token.userId) : undefined
    if (!account) continue
    const isNew = token.purpose === 'change-email-new'
    const isTaken = isNew && (await findUserByEmail(tx, email)) !== undefined
    const template = isTaken ? 'address-in-use' : 'email-change-link'
    const mail = isTaken
      ? composeAddressInUse(frame)
      : composeEmailChangeLink({
          ...frame,
          email,
          isNew,
          url: absoluteUrl(frame.origin, emailChangePath(await armToken(tx, token.id, account.id))),
        })
    const to = isNew ? email : account.email
    const row = { ...mail, template, to, about: account.id, dedupeKey: `${template}:${token.id}` }
    await writeEmail(tx, row, canDeliver)
  }
}

async function listOpen(tx: Tx, tokenIds: readonly string[]) {
  return await tx
    .select()
    .from(oneTimeTokens)
    .where(
      and(
        inArray(oneTimeTokens.id, [...tokenIds]),
        isNull(oneTimeTokens.usedAt),
        gt(oneTimeTokens.expiresAt, now()),
      ),
    )
}
