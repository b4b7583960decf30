import { signInApp } from '@/app/_http/app-tokens'
import { endpoint } from '@/app/_http/endpoint'
import { createTokensOperation, presentTokens } from '@/app/api/v1/tokens/operations'
import { normaliseEmail } from '@/domain/accounts/normalise-email'

export const POST = endpoint({
  input: createTokensOperation.input,
  limitedBy: { rateClass: 'sign-in-account', keyOf: ({ body }) => normaliseEmail(body.email) },
  idempotency: 'none',
  async act({ body }, visit) {
    return { status: 201, body: presentTokens(await signInApp(visit, body)) }
  },
})
