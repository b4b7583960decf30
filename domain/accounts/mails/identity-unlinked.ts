import { type AccountMail, composeLetter } from '@/domain/accounts/mails/account-mail'
import type { ComposedMail } from '@/domain/notifications/write-email'
import { absoluteUrl, identitiesPath } from '@/lib/paths'

/** Tells the owner of an account that a way into it is closed. */
export function composeIdentityUnlinked(mail: AccountMail): ComposedMail {
  const { name, contact } = mail.settings
  const write = contact.email ? `, and write to ${contact.email}` : ''
  return composeLetter(mail, {
    subject: `One way less to sign in at ${name}`,
    title: 'An account elsewhere was unlinked',
    before: [
      `The link between your account at ${name} and an account at another service has just been removed. One can no longer sign in with it.`,
      `If it was you, all is well. If not, choose a new password at once${write}.`,
    ],
    button: { label: 'See linked accounts', url: absoluteUrl(mail.origin, identitiesPath()) },
    after: [],
    reason: `You get this mail because you have an account at ${name}.`,
  })
}
