import { type AccountMail, composeLetter } from '@/domain/accounts/mails/account-mail'
import type { ComposedMail } from '@/domain/notifications/write-email'
import { absoluteUrl, signInPath } from '@/lib/paths'

/** Tells the owner of an address that another account cannot move to it. */
export function composeAddressInUse(mail: AccountMail): ComposedMail {
  const { name } = mail.settings
  return composeLetter(mail, {
    subject: `This address already has an account at ${name}`,
    title: 'This address already has an account',
    before: [
      `Somebody wants to use this address for their account at ${name}. It has an account already, so it cannot be used for another.`,
      'If it was you, sign in to the account you have here. If not, do nothing; nothing has changed.',
    ],
    button: { label: 'Sign in', url: absoluteUrl(mail.origin, signInPath()) },
    after: [],
    reason: `You get this mail because somebody entered this address at ${name}.`,
  })
}
