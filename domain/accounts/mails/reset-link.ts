import { type AccountMail, composeLetter } from '@/domain/accounts/mails/account-mail'
import type { ComposedMail } from '@/domain/notifications/write-email'

/** The link by which its reader chooses a new password. */
export function composeResetLink(mail: AccountMail & { url: string }): ComposedMail {
  const { name } = mail.settings
  return composeLetter(mail, {
    subject: `Choose a new password for ${name}`,
    title: 'Choose a new password',
    before: [`Here is the link you asked for, to choose a new password for ${name}.`],
    button: { label: 'Choose a new password', url: mail.url },
    after: [
      'It is good for one hour and works once. Your old password stays until then.',
      'If you did not ask for it, do nothing.',
    ],
    reason: `You get this mail because somebody asked for a new password to your account at ${name}.`,
  })
}
