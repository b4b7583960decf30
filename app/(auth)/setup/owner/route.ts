import { arrivalOf } from '@/app/_http/arrival'
import { form } from '@/app/_http/form'
import { readAfterWrite } from '@/app/_http/read-after-write'
import { checkPassword } from '@/domain/accounts/check-password'
import { letIn } from '@/domain/accounts/let-in'
import { findSetUp, setUpShop, setUpShopInput } from '@/domain/accounts/set-up-shop'
import { getSettings } from '@/domain/settings/queries'
import { DomainError } from '@/lib/errors'
import { hashPassword } from '@/lib/password'
import { adminPath, setUpPath } from '@/lib/paths'

/** Makes the owner, and signs them in. */
export const POST = form({
  name: 'set-up',
  input: setUpShopInput,
  back: (fields) => setUpPath(fields.get('token') ?? ''),
  fieldOf: {
    email_taken: 'email',
    password_too_short: 'password',
    password_too_long: 'password',
    password_too_common: 'password',
  },
  async prepare({ password, ...owner }) {
    const isGood = await readAfterWrite((reader) => findSetUp(reader, owner.token))
    if (!isGood) throw new DomainError('link_invalid')
    const { name: shop } = await readAfterWrite(getSettings)
    checkPassword(password, [owner.email, owner.name, shop])
    return { ...owner, passwordHash: await hashPassword(password) }
  },
  async finish(tx, owner, visit) {
    const { userId } = await setUpShop(tx, visit.actor, owner)
    const arrival = arrivalOf(visit, false)
    const { session } = await letIn(tx, visit.actor, { userId, proof: 'set-up', arrival })
    return { to: adminPath(), session }
  },
})
