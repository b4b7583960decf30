import { type AccountMail, composeLetter } from '@/domain/accounts/mails/account-mail'
import type { ComposedMail } from '@/domain/notifications/write-email'

export type EmailChangeLink = AccountMail & {
  url: string
  /** The new address. */
  email: string
  /** Whether this goes to the new address, or to the old one. */
  isNew: boolean
}

/** The link that confirms a change of address at one of the two mailboxes. */
export function composeEmailChangeLink(mail: EmailChangeLink): ComposedMail {
  const { email, isNew, url } = mail
  const { name, contact } = mail.settings
  const write = contact.email ? ` and write to ${contact.email}` : ''
  return composeLetter(mail, {
    subject: `Confirm your new address for ${name}`,
    title: isNew ? 'Is this your new address?' : 'Do you want to change your address?',
    before: [
      isNew
        ? `Somebody wants to use this address for their account at ${name}. If it was you, please confirm that it is yours.`
        : `Somebody wants to change the address of your account at ${name} to ${email}. If it was you, please confirm it.`,
      `We have written to your ${isNew ? 'old' : 'new'} address as well. The address changes when both are confirmed.`,
    ],
    button: { label: isNew ? 'Confirm this address' : 'Confirm the change', url },
    after: [
      isNew
        ? 'The link is good for a day. If it was not you, do nothing.'
        : `The link is good for a day. If it was not you, do nothing, and nothing changes; but somebody knows your password, so please choose a new one${write}.`,
    ],
    reason: isNew
      ? `You get this mail because somebody entered this address at ${name}.`
      : `You get this mail because you have an account at ${name}.`,
  })
}
