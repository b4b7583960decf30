import { endpoint } from '@/app/_http/endpoint'
import { afterFreshProof } from '@/app/_http/fresh-proof'
import { assertWithinLimit } from '@/app/_http/rate-limit'
import { requestEmailChangeOperation } from '@/app/api/v1/me/operations'
import { requestEmailChange } from '@/domain/accounts/request-email-change'
import { customerOf } from '@/domain/accounts/whose-account'

export const POST = endpoint({
  input: requestEmailChangeOperation.input,
  idempotency: requestEmailChangeOperation.idempotency,
  async act({ body: { email, currentPassword } }, visit) {
    // Each asks us to write to an address that somebody typed.
    await assertWithinLimit('mail-account', customerOf(visit.actor).userId)
    await afterFreshProof(visit, currentPassword, (tx, actor) =>
      requestEmailChange(tx, actor, { email }),
    )
    return { body: { email } }
  },
})
