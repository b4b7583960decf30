import { type AccountMail, composeLetter } from '@/domain/accounts/mails/account-mail'
import type { ComposedMail } from '@/domain/notifications/write-email'

export type InvitationMail = AccountMail & {
  url: string
  /** Who invites; absent where nobody in person did. */
  invitedBy?: string
  roles: readonly string[]
  days: number
}

/** The link by which an invited colleague makes their account. */
export function composeInvitation(mail: InvitationMail): ComposedMail {
  const { settings, url, invitedBy, roles, days } = mail
  const { name } = settings
  const host = invitedBy || 'Somebody at the shop'
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(roles)
  return composeLetter(mail, {
    subject: `${host} invites you to work at ${name}`,
    title: `Work with us at ${name}`,
    before: [
      `${host} would like to have you as a colleague in the back office of ${name}.`,
      `Your ${roles.length === 1 ? 'role' : 'roles'}: ${list}.`,
    ],
    button: { label: 'Accept the invitation', url },
    after: [
      `There you choose a name and a password. The link is good for ${days} days and works once.`,
      'If you did not expect this, do nothing: there is no account, and none comes to be.',
    ],
    reason: `You get this mail because somebody gave this address when inviting a colleague to ${name}.`,
  })
}
