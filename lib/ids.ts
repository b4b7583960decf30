import { createHash, randomBytes } from 'node:crypto'
import { monotonicFactory } from 'ulid'
import { now } from '@/lib/clock'

const nextUlid = monotonicFactory()

/** A prefixed, time-sortable id (`ord_01jd…`): ULID, lower case. */
export function newId(prefix: string): string {
  return `${prefix}_${nextUlid(now().getTime()).toLowerCase()}`
}

/** An unguessable 256-bit secret for links and cookies, base64url. Store its hash, never itself. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** SHA-256 of a token, hex. A plain hash is enough because the token has 256 random bits. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
