import { type AccountMail, composeLetter } from '@/domain/accounts/mails/account-mail'
import type { ComposedMail } from '@/domain/notifications/write-email'
import { absoluteUrl, identitiesPath } from '@/lib/paths'

/** Tells the owner of an account that there is another way into it now, in case it was not they who opened it. */
export function composeIdentityLinked(mail: AccountMail): ComposedMail {
  const { name, contact } = mail.settings
  const write = contact.email ? `, and write to ${contact.email}` : ''
  return composeLetter(mail, {
    subject: `Another way to sign in at ${name}`,
    title: 'An account elsewhere was linked',
    before: [
      `From now on one can also sign in to your account at ${name} with an account at another service that was just linked to it.`,
      `If it was you, all is well. If not, unlink it at once, choose a new password${write}.`,
    ],
    button: { label: 'See linked accounts', url: absoluteUrl(mail.origin, identitiesPath()) },
    after: [],
    reason: `You get this mail because you have an account at ${name}.`,
  })
}
