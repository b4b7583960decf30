import { type AccountMail, composeLetter } from '@/domain/accounts/mails/account-mail'
import type { ComposedMail } from '@/domain/notifications/write-email'
import { absoluteUrl, resetPasswordPath } from '@/lib/paths'

/** Tells the owner of an account that its password is another one now, in case it was not they who changed it. */
export function composePasswordChanged(mail: AccountMail): ComposedMail {
  const { name, contact } = mail.settings
  const write = contact.email ? `, and write to ${contact.email}` : ''
  return composeLetter(mail, {
    subject: `Your password for ${name} was changed`,
    title: 'Your password was changed',
    before: [
      `The password of your account at ${name} has just been changed. Everywhere else where you were signed in, you are signed out now.`,
      `If it was you, all is well. If not, choose a new one at once${write}.`,
    ],
    button: {
      label: 'Choose a new password',
      url: absoluteUrl(mail.origin, resetPasswordPath()),
    },
    after: [],
    reason: `You get this mail because you have an account at ${name}.`,
  })
}
