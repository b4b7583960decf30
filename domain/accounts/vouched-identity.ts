/** Whom an identity provider vouches for. */
export type VouchedIdentity = {
  /** Who vouches. With `subject` it is what an identity is known by; an address can change hands. */
  issuer: string
  /** How the issuer calls this person, for ever (OpenID Connect Core §2, `sub`). */
  subject: string
  /** As the provider tells it; null where it tells none. */
  email: string | null
  /** Whether the provider has made sure that the address is theirs. */
  isEmailVerified: boolean
  name: string
}
