import { type AccountMail, composeLetter } from '@/domain/accounts/mails/account-mail'
import type { ComposedMail } from '@/domain/notifications/write-email'

/** The link by which its reader signs in without a password. */
export function composeSignInLink(mail: AccountMail & { url: string }): ComposedMail {
  const { name } = mail.settings
  return composeLetter(mail, {
    subject: `Your link to sign in at ${name}`,
    title: 'Sign in',
    before: [`Here is the link you asked for. It signs you in at ${name}, without a password.`],
    button: { label: 'Sign in', url: mail.url },
    after: [
      'It is good for 15 minutes and works once. Please do not pass it on: whoever opens it is you.',
      'If you did not ask for it, do nothing.',
    ],
    reason: `You get this mail because somebody asked for a link to your account at ${name}.`,
  })
}
