import { z } from 'zod'
import { form } from '@/app/_http/form'
import { proveOwnPassword } from '@/app/_http/prove-password'
import { assertWithinLimit } from '@/app/_http/rate-limit'
import { proveAgain } from '@/domain/accounts/prove-again'
import { secondFactorCode } from '@/domain/accounts/verify-second-factor'
import { DomainError } from '@/lib/errors'
import { stepUpPath } from '@/lib/paths'
import { safePath } from '@/lib/safe-path'

const to = z.string().optional()

/** Takes a proof from somebody signed in that it is still they who sit there. */
export const POST = form({
  name: 'step-up',
  input: z.discriminatedUnion('by', [
    z.object({ by: z.literal('password'), password: z.string().min(1).max(1024), to }),
    z.object({ by: z.enum(['code', 'recovery']), code: secondFactorCode, to }),
  ]),
  back: (fields) => stepUpPath(safePath(fields.get('to'), ''), fields.get('by')),
  fieldOf: { password_wrong: 'password', second_factor_wrong: 'code' },
  async prepare(input, { signedIn, requestId }) {
    if (!signedIn) throw new DomainError('sign_in_required')
    const { session, account } = signedIn
    await assertWithinLimit('sign-in-account', account.id)
    const proof = { sessionId: session.id, userId: account.id, to: input.to }
    if ('code' in input) return { ...proof, code: input.code }
    await proveOwnPassword(account.id, input.password, { requestId })
    return proof
  },
  async finish(tx, { to, ...proof }, { actor }) {
    return { to: safePath(to, '/'), session: await proveAgain(tx, actor, proof) }
  },
})
