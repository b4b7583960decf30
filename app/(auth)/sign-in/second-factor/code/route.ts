import { z } from 'zod'
import { arrivalOf, wayOn } from '@/app/_http/arrival'
import { form } from '@/app/_http/form'
import { assertWithinLimit } from '@/app/_http/rate-limit'
import { completeSignIn, completeSignInInput } from '@/domain/accounts/complete-sign-in'
import { secondFactorPath } from '@/lib/paths'
import { safePath } from '@/lib/safe-path'

/** Takes the code that completes a sign-in. */
export const POST = form({
  name: 'second-factor',
  input: completeSignInInput.extend({ to: z.string().optional() }),
  back: (fields) => secondFactorPath(safePath(fields.get('to'), ''), fields.get('by')),
  fieldOf: { second_factor_wrong: 'code' },
  async prepare(input, { signedIn }) {
    await assertWithinLimit('sign-in-account', signedIn?.account.id)
    return input
  },
  async finish(tx, { code, to }, visit) {
    const { signedIn, actor } = visit
    const { userAgent, address } = arrivalOf(visit, false)
    const arrival = { userAgent, address }
    const entered = await completeSignIn(tx, actor, { signedIn, code, arrival })
    return { to: wayOn(entered, to), session: entered.session }
  },
})
