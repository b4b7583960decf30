import { z } from 'zod'
import { arrivalOf, wayOn } from '@/app/_http/arrival'
import { form } from '@/app/_http/form'
import { provePassword } from '@/app/_http/prove-password'
import { normaliseEmail } from '@/domain/accounts/normalise-email'
import { signIn, signInInput } from '@/domain/accounts/sign-in'
import { signInPath } from '@/lib/paths'
import { safePath } from '@/lib/safe-path'

/** Signs in with a password. */
export const POST = form({
  name: 'sign-in',
  input: signInInput.extend({
    staySignedIn: z.literal('yes').optional(),
    to: z.string().optional(),
  }),
  back: (fields) => signInPath(safePath(fields.get('to'), '')),
  limitedBy: { rateClass: 'sign-in-account', keyOf: ({ email }) => normaliseEmail(email) },
  async prepare(input, visit) {
    return { ...input, proved: await provePassword(input.email, input.password, visit) }
  },
  async finish(tx, { proved, staySignedIn, to }, visit) {
    const arrival = arrivalOf(visit, staySignedIn === 'yes')
    const entered = await signIn(tx, visit.actor, { proved, arrival })
    return { to: wayOn(entered, to), session: entered.session }
  },
})
