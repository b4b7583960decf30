import { arrivalOf } from '@/app/_http/arrival'
import { form } from '@/app/_http/form'
import { readAfterWrite } from '@/app/_http/read-after-write'
import { acceptInvite, acceptInviteInput } from '@/domain/accounts/accept-invite'
import { checkPassword } from '@/domain/accounts/check-password'
import { findInvitation } from '@/domain/accounts/invitation'
import { letIn } from '@/domain/accounts/let-in'
import { getSettings } from '@/domain/settings/queries'
import { DomainError } from '@/lib/errors'
import { hashPassword } from '@/lib/password'
import { adminPath, invitationPath } from '@/lib/paths'

/** Makes the colleague's account, and signs them in. */
export const POST = form({
  name: 'invitation',
  input: acceptInviteInput,
  back: (fields) => invitationPath(fields.get('token') ?? ''),
  fieldOf: {
    password_too_short: 'password',
    password_too_long: 'password',
    password_too_common: 'password',
  },
  async prepare({ token, name, password }) {
    const invitation = await readAfterWrite((reader) => findInvitation(reader, token))
    if (!invitation) throw new DomainError('link_invalid')
    const { name: shop } = await readAfterWrite(getSettings)
    checkPassword(password, [invitation.email, name, shop])
    return { token, name, passwordHash: await hashPassword(password) }
  },
  async finish(tx, accepted, visit) {
    const { userId } = await acceptInvite(tx, visit.actor, accepted)
    const arrival = arrivalOf(visit, false)
    const { session } = await letIn(tx, visit.actor, { userId, proof: 'invitation', arrival })
    return { to: adminPath(), session }
  },
})
