import { Secret, TOTP } from 'otpauth'
import { seal, unseal } from '@/lib/seal'
import { secretKey } from '@/lib/secrets'

/** What every authenticator app supports (RFC 6238; some ignore other values in the link). */
const FORM = { algorithm: 'SHA1', digits: 6, period: 30 } as const
/** RFC 4226 §4 R6 asks for 128 bits and recommends 160. */
const SECRET_BYTES = 20
/** Steps of 30 seconds that a clock may be off, either way (RFC 6238 §5.2 recommends at most one). */
const WINDOW = 1

/** A new secret in base32, as apps take it by hand. */
export function newTotpSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32
}

/** What the QR code says: `otpauth://totp/…`, with the shop's name beside the account's address. */
export function totpUri(secret: string, { issuer, label }: { issuer: string; label: string }) {
  return new TOTP({ ...FORM, secret, issuer, label }).toString()
}

/** The time step whose code this is, within a step of `at`; nothing for a wrong one. */
export function totpStep(secret: string, code: string, at: Date): number | undefined {
  const totp = new TOTP({ ...FORM, secret })
  const timestamp = at.getTime()
  const offset = totp.validate({ token: code, timestamp, window: WINDOW })
  return offset === null ? undefined : totp.counter({ timestamp }) + offset
}

/** As the secret stands in the database: readable only with the shop's key, and only for its owner. */
export function sealTotpSecret(secret: string, userId: string): string {
  return seal(secret, secretKey('totp'), userId)
}

export function unsealTotpSecret(sealed: string, userId: string): string {
  return unseal(sealed, secretKey('totp'), userId)
}
