import { Auth, type AuthConfig, raw, skipCSRFCheck } from '@auth/core'
import { OAuthCallbackError } from '@auth/core/errors'
import type { ResponseInternal } from '@auth/core/types'
import type { FlowCookie } from '@/app/_http/flow-cookies'
import { isSecure, originOf } from '@/app/_http/origin'
import { authSecret } from '@/app/_http/session-cookie'
import type { VouchedIdentity } from '@/domain/accounts/vouched-identity'
import { DomainError } from '@/lib/errors'
import { log } from '@/lib/log'
import { identityCallbackPath } from '@/lib/paths'
import type { identityProvider } from '@/providers/index'

type IdentityProvider = ReturnType<typeof identityProvider>

/**
 * Where to send a browser so that this provider asks who sits there, and the cookies by which we know it again: state, PKCE
 * verifier and nonce, each sealed and bound to the provider. Throws `identity_failed` when the provider cannot be reached.
 */
export async function beginFlow(
  head: Headers,
  provider: IdentityProvider,
): Promise<{ to: string; cookies: FlowCookie[] }> {
  const url = `${originOf(head)}/api/auth/signin/${provider.id}`
  const { redirect, cookies = [] } = await drive(provider, new Request(url, { method: 'POST' }))
  if (!redirect) throw new DomainError('identity_failed', { provider: provider.id })
  const names = new Set(flowCookieNames(isSecure(head)))
  return {
    to: redirect,
    cookies: cookies
      .filter(({ name }) => names.has(name))
      .map(({ name, value }) => ({ name, value })),
  }
}

/**
 * Whom the provider vouches for, asked of the provider itself with the code in the address. Throws `identity_declined` when the person
 * turned back there, and `identity_failed` for everything that does not fit: state, nonce, issuer or cookies of another attempt, a
 * code used before, a provider that does not answer.
 */
export async function endFlow(
  request: Request,
  provider: IdentityProvider,
): Promise<VouchedIdentity> {
  const { search } = new URL(request.url)
  const url = `${originOf(request.headers)}${identityCallbackPath(provider.id)}${search}`
  const headers = { cookie: request.headers.get('cookie') ?? '' }
  let told: unknown
  await drive(provider, new Request(url, { headers }), (profile) => {
    told = profile
  })
  const identity = told === undefined ? undefined : provider.read(told)
  if (!identity) throw new DomainError('identity_failed', { provider: provider.id })
  return identity
}

/** Makes the browser forget its way there, however it ended: no code is tried twice. */
export function endedFlowCookies(head: Headers): FlowCookie[] {
  return flowCookieNames(isSecure(head)).map((name) => ({ name, value: '' }))
}

async function drive(
  provider: IdentityProvider,
  request: Request,
  onProfile: (profile: unknown) => void = () => undefined,
): Promise<ResponseInternal> {
  try {
    const answer = await Auth(request, {
      ...authConfig(provider, request.url.startsWith('https:')),
      callbacks: {
        signIn({ profile }) {
          onProfile(profile)
          // An address instead of `true`: the session is opened by our own verb, not by Auth.js.
          return '/'
        },
      },
      raw,
    })
    // What failed without being an error of Auth.js has been logged by `authConfig`, and is answered as a page.
    return answer instanceof Response ? {} : answer
  } catch (error) {
    // State and issuer have been found right by then (RFC 6749 §4.1.2.1).
    const reason = new URL(request.url).searchParams.get('error')
    const isDeclined = typeOf(error) === OAuthCallbackError.type && reason === 'access_denied'
    throw new DomainError(isDeclined ? 'identity_declined' : 'identity_failed', {
      provider: provider.id,
    })
  }
}

/** Errors of Auth.js tell their kind by a type, which outlives a second copy of their class. */
function typeOf(error: unknown): unknown {
  return error instanceof Error && 'type' in error ? error.type : undefined
}

function authConfig(provider: IdentityProvider, secure: boolean): AuthConfig {
  return {
    basePath: '/api/auth',
    providers: [provider.flow],
    secret: authSecret(),
    // The address has been made by app/_http/origin.ts.
    trustHost: true,
    // Forms that come from elsewhere do not pass the front door.
    skipCSRFCheck,
    cookies: flowCookieOptions(secure),
    logger: {
      error: (error) => log.warn({ error, provider: provider.id }, 'signing in elsewhere failed'),
      warn: () => undefined,
      debug: () => undefined,
    },
  }
}

function flowCookieOptions(secure: boolean): AuthConfig['cookies'] {
  const [state = '', pkce = '', nonce = ''] = flowCookieNames(secure)
  return {
    state: { name: state },
    pkceCodeVerifier: { name: pkce },
    nonce: { name: nonce },
  }
}

/** The prefix keeps a subdomain from planting the beginning of an attempt of its own. */
function flowCookieNames(secure: boolean): string[] {
  const prefix = secure ? '__Host-' : ''
  return ['state', 'pkce', 'nonce'].map((check) => `${prefix}identity-${check}`)
}
