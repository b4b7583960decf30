import type { OAuth2Config, OIDCConfig } from '@auth/core/providers'
import type { VouchedIdentity } from '@/domain/accounts/vouched-identity'

/** What a provider tells of a person, before anybody has looked at it. */
export type Claims = Record<string, unknown>

/** A service where people can sign in, and which then vouches for them. */
export type IdentityProvider = {
  /** Part of the redirect address that is registered there, so it is never renamed. */
  id: string
  /** "Continue with …". */
  name: string
  /** Under which its identities are stored. */
  issuer: string
  /** How Auth.js goes there and back. */
  flow: OIDCConfig<Claims> | OAuth2Config<Claims>
  /** Whom it vouches for, from what it told; nobody when that makes no sense. */
  read: (told: unknown) => VouchedIdentity | undefined
}

const PATIENCE_MS = 10_000

/** A provider that does not answer keeps nobody waiting for long. */
export const impatientFetch: typeof fetch = (input, init) =>
  fetch(input, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) })
