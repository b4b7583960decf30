import { z } from 'zod'
import { moment } from '@/app/api/v1/moment'
import { operation } from '@/app/api/v1/operation'
import type { Bearer } from '@/domain/accounts/issue-bearer'
import { refreshBearerInput } from '@/domain/accounts/refresh-bearer'
import { signInAppInput } from '@/domain/accounts/sign-in-app'

const tokens = z.object({
  accessToken: z.string().meta({ description: '`Authorization: Bearer …`. Good for 15 minutes.' }),
  accessExpiresAt: moment,
  refreshToken: z.string().meta({ description: 'Good once, within 60 days, for new tokens.' }),
  refreshExpiresAt: moment,
})

const answer = {
  status: 201,
  description: 'New tokens. They are told once.',
  schema: z.object({ tokens }),
} as const

export function presentTokens(bearer: Bearer): z.infer<typeof answer.schema> {
  const { accessToken, accessExpiresAt, refreshToken, refreshExpiresAt } = bearer
  return {
    tokens: {
      accessToken,
      accessExpiresAt: accessExpiresAt.toISOString(),
      refreshToken,
      refreshExpiresAt: refreshExpiresAt.toISOString(),
    },
  }
}

export const createTokensOperation = operation({
  id: 'createTokens',
  tag: 'Account',
  summary: 'Sign in an app',
  description:
    'For the app of a customer. Where the account has an authenticator app, its code goes along. The app stands among the devices of the account, where it can be signed out.',
  input: z.object({ body: signInAppInput.strict() }),
  example: { email: 'ada@example.org', password: 'three quiet finches' },
  answer,
  errors: ['sign_in_failed', 'second_factor_required', 'second_factor_wrong', 'forbidden'],
  idempotency: 'none',
})

export const refreshTokensOperation = operation({
  id: 'refreshTokens',
  tag: 'Account',
  summary: 'Get new tokens',
  description:
    'Uses the refresh token up. If one comes a second time, somebody has copied it, so the app is signed out and all its tokens are worthless: keep the newest, and never refresh twice at once. Send no access token along, it may have run out.',
  input: z.object({ body: refreshBearerInput.strict() }),
  example: { refreshToken: 'rt_0Zk3mY7nQ2vXc9LrT5bWfH8sJdP1aGuE6oKiR4yVtNM' },
  answer,
  errors: ['bearer_invalid'],
  idempotency: 'none',
})

export const endTokensOperation = operation({
  id: 'endTokens',
  tag: 'Account',
  isOwn: true,
  summary: 'Sign the app out',
  description: 'Ends the session that this request comes from, with all its tokens.',
  input: z.object({}),
  answer: {
    status: 200,
    description: 'It has ended.',
    schema: z.object({ id: z.string() }),
  },
  errors: [],
})
