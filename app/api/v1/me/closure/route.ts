import { endpoint } from '@/app/_http/endpoint'
import { afterFreshProof } from '@/app/_http/fresh-proof'
import { closeAccountOperation } from '@/app/api/v1/me/operations'
import { closeAccount } from '@/domain/accounts/close-account'
import { customerOf } from '@/domain/accounts/whose-account'

export const POST = endpoint({
  input: closeAccountOperation.input,
  idempotency: closeAccountOperation.idempotency,
  async act({ body: { currentPassword } }, visit) {
    const { userId } = customerOf(visit.actor)
    await afterFreshProof(visit, currentPassword, closeAccount)
    return { body: { id: userId } }
  },
})
