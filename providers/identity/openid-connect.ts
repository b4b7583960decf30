import { customFetch } from '@auth/core'
import { z } from 'zod'
import type { VouchedIdentity } from '@/domain/accounts/vouched-identity'
import type { OAuthClient, OpenIdClient } from '@/lib/config'
import { emailIn, nameIn, subject } from '@/providers/identity/claims'
import { type IdentityProvider, impatientFetch } from '@/providers/identity/provider'

/** Whatever speaks OpenID Connect Core 1.0 with discovery: Keycloak, Auth0, Okta, Authentik, a company's own. */
export function openIdProvider({ name, ...client }: OpenIdClient): IdentityProvider {
  return provide({ id: 'oidc', name, ...client })
}

/** @see https://developers.google.com/identity/openid-connect/openid-connect */
export function googleProvider(client: OAuthClient): IdentityProvider {
  // Who has several accounts at Google is asked which one.
  const parameters = { prompt: 'select_account' }
  const issuer = 'https://accounts.google.com'
  return provide({ id: 'google', name: 'Google', issuer, ...client }, parameters)
}

function provide(
  { id, name, issuer, clientId, clientSecret }: OpenIdClient & { id: string },
  parameters?: Record<string, string>,
): IdentityProvider {
  // The issuer with and without the slash of an empty path is the same one (RFC 3986 §6.2.3).
  const { href } = new URL(issuer)
  return {
    id,
    name,
    issuer: href,
    flow: {
      id,
      name,
      type: 'oidc',
      issuer,
      clientId,
      clientSecret,
      checks: ['pkce', 'state', 'nonce'],
      authorization: { params: { scope: 'openid profile email', ...parameters } },
      // The ID token need not carry the address (Core §5.4), the userinfo endpoint does; its `sub` is held against the token's.
      idToken: false,
      [customFetch]: impatientFetch,
    },
    read: (told) => readClaims(href, told),
  }
}

/** Cognito writes the truth as text. */
const verified = z.union([z.literal(true), z.literal('true')])

const claims = z.object({
  sub: subject,
  email: z.unknown().optional(),
  email_verified: z.unknown().optional(),
  name: z.unknown().optional(),
  preferred_username: z.unknown().optional(),
})

/** @see https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims */
function readClaims(issuer: string, told: unknown): VouchedIdentity | undefined {
  const { data } = claims.safeParse(told)
  if (!data) return undefined
  const { sub, email, email_verified, name, preferred_username } = data
  return {
    issuer,
    subject: sub,
    email: emailIn(email),
    isEmailVerified: verified.safeParse(email_verified).success,
    name: nameIn(name) || nameIn(preferred_username),
  }
}
