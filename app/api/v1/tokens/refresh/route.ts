import { refreshApp } from '@/app/_http/app-tokens'
import { endpoint } from '@/app/_http/endpoint'
import { presentTokens, refreshTokensOperation } from '@/app/api/v1/tokens/operations'

export const POST = endpoint({
  input: refreshTokensOperation.input,
  idempotency: 'none',
  async act({ body }, visit) {
    return { status: 201, body: presentTokens(await refreshApp(visit, body)) }
  },
})
