import type { Actor } from '@/domain/accounts/actor'
import { assertProved } from '@/domain/accounts/authorize'
import { newTotpSecret, sealTotpSecret, totpUri, unsealTotpSecret } from '@/domain/accounts/totp'
import { DomainError } from '@/lib/errors'

export type TotpOffer = {
  /** Base32, for typing into an app by hand. */
  secret: string
  /** For the QR code. */
  uri: string
  /** Goes through the form and comes back to `confirmTotp`; readable only here and only for this person. */
  sealed: string
}

/**
 * A secret for an authenticator app. Nothing is written until its first code confirms it, so a factor in use stays until another one
 * has proved to work. `sealed`: the offer that a refused form brings back, so that the app need not be set up again.
 * Throws `sign_in_required`, `step_up_required`.
 */
export function startTotp(
  actor: Actor,
  { issuer, label, sealed }: { issuer: string; label: string; sealed?: string },
): TotpOffer {
  if (actor.kind !== 'customer' && actor.kind !== 'staff') throw new DomainError('sign_in_required')
  assertProved(actor)
  const { userId } = actor
  const secret = (sealed && readTotpOffer(sealed, userId)) || newTotpSecret()
  const uri = totpUri(secret, { issuer, label })
  return { secret, uri, sealed: sealTotpSecret(secret, userId) }
}

/** The secret of an offer made to this person, if it is one. */
export function readTotpOffer(sealed: string, userId: string): string | undefined {
  try {
    return unsealTotpSecret(sealed, userId)
  } catch {
    return undefined
  }
}
