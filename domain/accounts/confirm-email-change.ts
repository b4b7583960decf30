import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { enqueue } from '@/db/queue'
import type { Reader } from '@/db/read'
import { oneTimeTokens, users } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import {
  EMAIL_CHANGE_PURPOSES,
  type EmailChange,
  type EmailChangePurpose,
  emailChange,
} from '@/domain/accounts/email-change'
import { endSessionsOf } from '@/domain/accounts/end-session'
import { revokeTokens, type TokenPurpose } from '@/domain/accounts/issue-token'
import { type AccountRow, lockAccount } from '@/domain/accounts/lock-account'
import { normaliseEmail } from '@/domain/accounts/normalise-email'
import { findToken, type OneTimeToken, redeemToken } from '@/domain/accounts/redeem-token'
import { recordEvent } from '@/domain/events/record'
import { DomainError } from '@/lib/errors'

export const confirmEmailChangeInput = z.object({ token: z.string().max(64) })

/** `waiting`: the other mailbox has still to confirm. */
export type ConfirmedEmailChange = { userId: string; status: 'waiting' | 'changed' }

const OTHER: Readonly<Record<EmailChangePurpose, EmailChangePurpose>> = {
  'change-email-old': 'change-email-new',
  'change-email-new': 'change-email-old',
}
/** Links that lie in the old mailbox. */
const REVOKED: readonly TokenPurpose[] = ['reset-password', 'sign-in', ...EMAIL_CHANGE_PURPOSES]

/** The link of a change of address, for the page that asks for a press of a button. */
export async function findEmailChange(
  reader: Reader,
  token: string,
): Promise<{ isNew: boolean; email: string } | undefined> {
  const found = await findLink(reader, token)
  if (!found) return undefined
  const { email } = emailChange.parse(found.token.data)
  return { isNew: found.purpose === 'change-email-new', email }
}

/**
 * Confirms a change of address at one of the two mailboxes; with the second the account moves. Then everybody who is signed in is
 * signed out but for the one who confirms, and the old address is told. Throws `link_invalid`, and `email_taken` where the address
 * has got an account meanwhile.
 */
export async function confirmEmailChange(
  tx: Tx,
  actor: Actor,
  { token }: z.infer<typeof confirmEmailChangeInput>,
): Promise<ConfirmedEmailChange> {
  const found = await findLink(tx, token)
  const userId = found?.token.userId
  if (!found || !userId) throw new DomainError('link_invalid')
  // Both links pressed at once: one of them sees the other's confirmation.
  const account = await lockAccount(tx, userId)
  const { id, data } = await redeemToken(tx, found.purpose, token)
  const change = { ...emailChange.parse(data), isConfirmed: true }
  await tx.update(oneTimeTokens).set({ data: change }).where(eq(oneTimeTokens.id, id))
  if (!(await isConfirmedAt(tx, userId, OTHER[found.purpose], change))) {
    return { userId, status: 'waiting' }
  }
  await move(tx, actor, account, change)
  return { userId, status: 'changed' }
}

async function findLink(
  reader: Reader,
  secret: string,
): Promise<{ purpose: EmailChangePurpose; token: OneTimeToken } | undefined> {
  for (const purpose of EMAIL_CHANGE_PURPOSES) {
    const token = await findToken(reader, purpose, secret)
    if (token) return { purpose, token }
  }
  return undefined
}

async function isConfirmedAt(
  tx: Tx,
  userId: string,
  purpose: EmailChangePurpose,
  { changeId }: EmailChange,
): Promise<boolean> {
  const others = await tx
    .select({ data: oneTimeTokens.data })
    .from(oneTimeTokens)
    .where(and(eq(oneTimeTokens.userId, userId), eq(oneTimeTokens.purpose, purpose)))
  return others.some(({ data }) => {
    const other = emailChange.parse(data)
    return other.changeId === changeId && other.isConfirmed
  })
}

async function move(
  tx: Tx,
  actor: Actor,
  account: AccountRow,
  { email, changeId: once }: EmailChange,
): Promise<void> {
  const { id: userId, email: before } = account
  const emailNorm = normaliseEmail(email)
  if ((await tx.$count(users, eq(users.emailNorm, emailNorm))) > 0) {
    throw new DomainError('email_taken')
  }
  await tx.update(users).set({ email: email.trim(), emailNorm }).where(eq(users.id, userId))
  for (const purpose of REVOKED) await revokeTokens(tx, userId, purpose)
  const isOwner = 'userId' in actor && actor.userId === userId
  const exceptSessionId = isOwner ? actor.entry?.sessionId : undefined
  await endSessionsOf(tx, actor, { userId, exceptSessionId })
  await enqueue(tx, { name: 'mail-email-changed', payload: { userId, to: before, once } })
  // Without the addresses: events stay for ever, and an account can be deleted.
  await recordEvent(tx, { name: 'account.email-changed', actor, subject: userId })
}
