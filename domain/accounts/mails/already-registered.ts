import { type AccountMail, composeLetter } from '@/domain/accounts/mails/account-mail'
import type { ComposedMail } from '@/domain/notifications/write-email'
import { absoluteUrl, resetPasswordPath, signInPath } from '@/lib/paths'

/** What somebody gets who signs up with an address that has an account already. The page tells nobody; this does. */
export function composeAlreadyRegistered(mail: AccountMail): ComposedMail {
  const { name } = mail.settings
  return composeLetter(mail, {
    subject: `You already have an account at ${name}`,
    title: 'You already have an account',
    before: [
      `Somebody, probably you, has just tried to sign up at ${name} with this e-mail address. It has an account already, so nothing was changed.`,
    ],
    button: { label: 'Sign in', url: absoluteUrl(mail.origin, signInPath()) },
    after: [
      `Forgotten the password? Choose a new one here: ${absoluteUrl(mail.origin, resetPasswordPath())}`,
      'If it was not you, there is nothing to do.',
    ],
    reason: `You get this mail because you have an account at ${name}.`,
  })
}
