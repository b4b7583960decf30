import { type AccountMail, composeLetter } from '@/domain/accounts/mails/account-mail'
import type { ComposedMail } from '@/domain/notifications/write-email'

/** The last mail about an account: that it is gone, and what stays. */
export function composeGoodbye(mail: AccountMail): ComposedMail {
  const { name, contact } = mail.settings
  const write = contact.email ? ` please write to ${contact.email}` : ' please write to us'
  return composeLetter(mail, {
    subject: `Your account at ${name} is deleted`,
    title: 'Goodbye, and thank you',
    before: [
      `Your account at ${name} is deleted, with your name, your addresses and your password. You are signed out everywhere.`,
      'Your orders stay in our books, as the law asks of us. The links in our mails about them still work.',
      `If it was not you,${write}.`,
    ],
    after: [],
    reason: `You get this mail because you had an account at ${name}.`,
  })
}
