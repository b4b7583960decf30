import { arrivalOf, wayOn } from '@/app/_http/arrival'
import { browserMarkOf } from '@/app/_http/browser-mark'
import { form } from '@/app/_http/form'
import { readAfterWrite } from '@/app/_http/read-after-write'
import { confirmSignUp, confirmSignUpInput } from '@/domain/accounts/confirm-sign-up'
import { findSignUp } from '@/domain/accounts/find-sign-up'
import { DomainError } from '@/lib/errors'
import { isPassword } from '@/lib/password'
import { signUpLinkPath } from '@/lib/paths'

/** Makes the account whose address was confirmed, and signs in. */
export const POST = form({
  name: 'sign-up-account',
  input: confirmSignUpInput,
  back: (fields) => signUpLinkPath(fields.get('token') ?? ''),
  limitedBy: { rateClass: 'sign-in-account', keyOf: ({ token }) => token },
  fieldOf: { password_wrong: 'password' },
  async prepare({ token, password = '' }, { request }) {
    const signUp = await readAfterWrite((reader) => findSignUp(reader, token))
    if (!signUp) throw new DomainError('link_invalid')
    const isOurs =
      signUp.isFrom(browserMarkOf(request)) || (await isPassword(password, signUp.passwordHash))
    if (!isOurs) throw new DomainError('password_wrong')
    return token
  },
  async finish(tx, token, visit) {
    const arrival = arrivalOf(visit, false)
    const entered = await confirmSignUp(tx, visit.actor, { token, arrival })
    return { to: wayOn(entered, entered.to), session: entered.session }
  },
})
