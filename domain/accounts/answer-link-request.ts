import { and, eq, gt, isNull } from 'drizzle-orm'
import { oneTimeTokens } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import { systemActor } from '@/domain/accounts/actor'
import { findUserByEmail } from '@/domain/accounts/find-account'
import { armToken } from '@/domain/accounts/issue-token'
import { isLinkPurpose, type LinkPurpose, linkData } from '@/domain/accounts/link-request'
import type { AccountMail } from '@/domain/accounts/mails/account-mail'
import { composeAlreadyRegistered } from '@/domain/accounts/mails/already-registered'
import { composeConfirmSignUp } from '@/domain/accounts/mails/confirm-sign-up'
import { composeResetLink } from '@/domain/accounts/mails/reset-link'
import { composeSignInLink } from '@/domain/accounts/mails/sign-in-link'
import { recordEvent } from '@/domain/events/record'
import { type ComposedMail, writeEmail } from '@/domain/notifications/write-email'
import type { ShopSettings } from '@/domain/settings/settings'
import { now } from '@/lib/clock'
import { absoluteUrl, passwordLinkPath, signInLinkPath, signUpLinkPath } from '@/lib/paths'

export type LinkAnswer = {
  tokenId: string
  settings: ShopSettings
  /** From where it was asked for. */
  address?: string
  /** The shop's own address; never what the asking request said, or somebody else's host would be in the mail. */
  origin: string
  canDeliver: boolean
}

const LINKS: Record<
  LinkPurpose,
  {
    path: (token: string) => string
    compose: (mail: AccountMail & { url: string }) => ComposedMail
  }
> = {
  'sign-up': { path: signUpLinkPath, compose: composeConfirmSignUp },
  'sign-in': { path: signInLinkPath, compose: composeSignInLink },
  'reset-password': { path: passwordLinkPath, compose: composeResetLink },
}

/**
 * Answers by mail, and only there, what `requestLink` noted. To sign up: a link to confirm the address, or word that it has an account
 * already. Else the link; an address without an account gets nothing, for a mail would make the shop a tool to pester strangers with.
 */
export async function answerLinkRequest(tx: Tx, request: LinkAnswer): Promise<void> {
  const { tokenId, address } = request
  const asked = await findRequest(tx, tokenId)
  if (!asked) return
  const user = await findUserByEmail(tx, asked.email)
  const account = user?.status === 'active' ? user : undefined
  const isOpenable = asked.purpose === 'sign-up' ? !user : account !== undefined
  if (!isOpenable) await tx.delete(oneTimeTokens).where(eq(oneTimeTokens.id, tokenId))
  if (isOpenable) await mailLink(tx, request, { ...asked, account })
  else if (asked.purpose === 'sign-up' && account) await mailRegistered(tx, request, account)
  if (!account) return
  const actor = { ...systemActor('mail'), entry: { address } }
  const data = { purpose: asked.purpose }
  await recordEvent(tx, { name: 'account.link-mailed', actor, subject: account.id, data })
}

async function findRequest(tx: Tx, tokenId: string) {
  const [token] = await tx
    .select({ purpose: oneTimeTokens.purpose, data: oneTimeTokens.data })
    .from(oneTimeTokens)
    .where(
      and(
        eq(oneTimeTokens.id, tokenId),
        isNull(oneTimeTokens.usedAt),
        gt(oneTimeTokens.expiresAt, now()),
      ),
    )
  if (!token || !isLinkPurpose(token.purpose)) return undefined
  const { email } = linkData[token.purpose].parse(token.data)
  return { purpose: token.purpose, email }
}

async function mailLink(
  tx: Tx,
  { tokenId, settings, origin, canDeliver }: LinkAnswer,
  asked: { purpose: LinkPurpose; email: string; account?: { id: string; email: string } },
): Promise<void> {
  const { purpose, email, account } = asked
  const { path, compose } = LINKS[purpose]
  const url = absoluteUrl(origin, path(await armToken(tx, tokenId, account?.id)))
  const template = `${purpose}-link`
  const mail = {
    ...compose({ settings, origin, url }),
    template,
    // As its owner writes it, not as somebody else has typed it.
    to: account?.email ?? email,
    about: account?.id ?? tokenId,
    dedupeKey: `${template}:${tokenId}`,
  }
  await writeEmail(tx, mail, canDeliver)
}

async function mailRegistered(
  tx: Tx,
  { tokenId, settings, origin, canDeliver }: LinkAnswer,
  account: { id: string; email: string },
): Promise<void> {
  const template = 'already-registered'
  const mail = {
    ...composeAlreadyRegistered({ settings, origin }),
    template,
    to: account.email,
    about: account.id,
    dedupeKey: `${template}:${tokenId}`,
  }
  await writeEmail(tx, mail, canDeliver)
}
