import { type AccountMail, composeLetter } from '@/domain/accounts/mails/account-mail'
import type { ComposedMail } from '@/domain/notifications/write-email'

/** What somebody gets who signs up with an address that has no account yet. */
export function composeConfirmSignUp(mail: AccountMail & { url: string }): ComposedMail {
  const { name } = mail.settings
  return composeLetter(mail, {
    subject: `Confirm your e-mail address for ${name}`,
    title: 'Just one more step',
    before: [
      `Somebody, probably you, would like an account at ${name} with this e-mail address. Please confirm that the address is yours.`,
    ],
    button: { label: 'Confirm the address', url: mail.url },
    after: [
      'The link is good for 24 hours and works once.',
      'If it was not you, do nothing: there is no account, and none comes to be.',
    ],
    reason: `You get this mail because somebody gave this address when signing up at ${name}.`,
  })
}
