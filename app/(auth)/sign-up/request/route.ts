import { form } from '@/app/_http/form'
import { readAfterWrite } from '@/app/_http/read-after-write'
import { checkPassword } from '@/domain/accounts/check-password'
import { normaliseEmail } from '@/domain/accounts/normalise-email'
import { requestLink } from '@/domain/accounts/request-link'
import { signUpInput } from '@/domain/accounts/sign-up-input'
import { getSettings } from '@/domain/settings/queries'
import { hashToken, newToken } from '@/lib/ids'
import { hashPassword } from '@/lib/password'
import { signUpPath, signUpSentPath } from '@/lib/paths'
import { safePath } from '@/lib/safe-path'

/** Signs up: the account comes to be when its address is confirmed. */
export const POST = form({
  name: 'sign-up',
  input: signUpInput,
  back: (fields) => signUpPath(safePath(fields.get('to'), '')),
  limitedBy: { rateClass: 'mail-account', keyOf: ({ email }) => normaliseEmail(email) },
  fieldOf: {
    password_too_short: 'password',
    password_too_long: 'password',
    password_too_common: 'password',
  },
  async prepare({ email, name, password, to }) {
    const { name: shop } = await readAfterWrite(getSettings)
    checkPassword(password, [email, name, shop])
    return { email, name, to: safePath(to, ''), passwordHash: await hashPassword(password) }
  },
  async finish(tx, wish, { actor }) {
    const browserMark = newToken()
    const data = { ...wish, browserHash: hashToken(browserMark) }
    await requestLink(tx, actor, { purpose: 'sign-up', data })
    return { to: signUpSentPath(), browserMark }
  },
})
