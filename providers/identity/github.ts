import { customFetch } from '@auth/core'
import { z } from 'zod'
import type { VouchedIdentity } from '@/domain/accounts/vouched-identity'
import type { OAuthClient } from '@/lib/config'
import { emailIn, nameIn } from '@/providers/identity/claims'
import { type Claims, type IdentityProvider, impatientFetch } from '@/providers/identity/provider'

const GITHUB = { web: 'https://github.com', api: 'https://api.github.com' }

/**
 * GitHub speaks OAuth 2, not OpenID Connect: who somebody is, and which of their addresses is verified, its API tells.
 *
 * @see https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
 */
export function githubProvider(
  { clientId, clientSecret }: OAuthClient,
  { web, api }: typeof GITHUB = GITHUB,
): IdentityProvider {
  const id = 'github'
  const name = 'GitHub'
  const issuer = `${web}/login/oauth`
  return {
    id,
    name,
    issuer,
    flow: {
      id,
      name,
      type: 'oauth',
      issuer,
      clientId,
      clientSecret,
      checks: ['pkce', 'state'],
      authorization: {
        url: `${web}/login/oauth/authorize`,
        params: { scope: 'user:email', prompt: 'select_account' },
      },
      token: `${web}/login/oauth/access_token`,
      userinfo: {
        url: `${api}/user`,
        request: ({ tokens }: { tokens: { access_token?: string } }) =>
          askForPerson(api, tokens.access_token ?? ''),
      },
      [customFetch]: impatientFetch,
    },
    read: (told) => readPerson(issuer, told),
  }
}

const person = z.object({
  user: z.object({ id: z.int().positive(), login: z.string(), name: z.unknown().optional() }),
  emails: z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() })),
})

function readPerson(issuer: string, told: unknown): VouchedIdentity | undefined {
  const { data } = person.safeParse(told)
  if (!data) return undefined
  const { user, emails } = data
  const primary = emails.find((email) => email.primary)
  return {
    issuer,
    subject: String(user.id),
    email: emailIn(primary?.email),
    isEmailVerified: primary?.verified === true,
    name: nameIn(user.name) || nameIn(user.login),
  }
}

/**
 * The public address in a profile need not be the primary one, nor is it said to be verified.
 *
 * @see https://docs.github.com/en/rest/users/emails
 */
async function askForPerson(api: string, token: string): Promise<Claims> {
  const [user, emails] = await Promise.all([
    ask(`${api}/user`, token),
    ask(`${api}/user/emails`, token),
  ])
  return { user, emails }
}

async function ask(url: string, token: string): Promise<unknown> {
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    // GitHub refuses requests without one.
    'user-agent': 'Stationer',
  }
  const response = await impatientFetch(url, { headers })
  if (!response.ok) throw new Error(`GitHub answered ${response.status} for ${url}`)
  return await response.json()
}
