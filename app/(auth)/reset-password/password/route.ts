import { arrivalOf, wayOn } from '@/app/_http/arrival'
import { form } from '@/app/_http/form'
import { readAfterWrite } from '@/app/_http/read-after-write'
import { checkPassword } from '@/domain/accounts/check-password'
import { findLinkOwner } from '@/domain/accounts/find-link-owner'
import { resetPassword, resetPasswordInput } from '@/domain/accounts/reset-password'
import { getSettings } from '@/domain/settings/queries'
import { DomainError } from '@/lib/errors'
import { hashPassword } from '@/lib/password'
import { passwordLinkPath } from '@/lib/paths'

/** Gives the account a new password, and signs in. */
export const POST = form({
  name: 'new-password',
  input: resetPasswordInput,
  back: (fields) => passwordLinkPath(fields.get('token') ?? ''),
  fieldOf: {
    password_too_short: 'password',
    password_too_long: 'password',
    password_too_common: 'password',
  },
  async prepare({ token, password }) {
    const owner = await readAfterWrite((reader) => findLinkOwner(reader, 'reset-password', token))
    if (!owner) throw new DomainError('link_invalid')
    const { name: shop } = await readAfterWrite(getSettings)
    checkPassword(password, [owner.email, owner.name, shop])
    return { token, passwordHash: await hashPassword(password) }
  },
  async finish(tx, chosen, visit) {
    const arrival = arrivalOf(visit, false)
    const entered = await resetPassword(tx, visit.actor, { ...chosen, arrival })
    return { to: wayOn(entered), session: entered.session }
  },
})
