import { type BinaryToTextEncoding, createHmac, timingSafeEqual } from 'node:crypto'
import { secretKey } from '@/lib/secrets'

/** HMAC-SHA-256 under the shop's key for one purpose: nobody else can make it, or try out what it was made of. */
export function keyedHash(
  purpose: string,
  text: string,
  encoding: BinaryToTextEncoding = 'base64url',
): string {
  return createHmac('sha256', secretKey(purpose)).update(text).digest(encoding)
}

/** Whether somebody holds the `keyedHash` of this text; how long the answer takes does not tell how near they came. */
export function isKeyedHash(given: string, purpose: string, text: string): boolean {
  const [held, expected] = [Buffer.from(given), Buffer.from(keyedHash(purpose, text))]
  return held.length === expected.length && timingSafeEqual(held, expected)
}
