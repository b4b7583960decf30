import { type AccountMail, composeLetter } from '@/domain/accounts/mails/account-mail'
import type { ComposedMail } from '@/domain/notifications/write-email'

/** Tells the old address that the account has another one now. */
export function composeEmailChanged(mail: AccountMail): ComposedMail {
  const { name, contact } = mail.settings
  const write = contact.email ? ` write to ${contact.email} at once` : ' write to us at once'
  return composeLetter(mail, {
    subject: `The address of your account at ${name} was changed`,
    title: 'Your address was changed',
    before: [
      `Your account at ${name} has another e-mail address now, as was confirmed here and there. We write to that one from now on.`,
      `If it was not you, please${write}.`,
    ],
    after: [],
    reason: `You get this mail because this was the address of an account at ${name}.`,
  })
}
