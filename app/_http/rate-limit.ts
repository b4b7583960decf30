import type { Visit } from '@/app/_http/visit'
import { countRequest } from '@/db/rate-limits'
import { config } from '@/lib/config'
import { DomainError } from '@/lib/errors'
import { hashToken } from '@/lib/ids'
import type { RateClass } from '@/lib/rate-limits'

/** What a door counts besides the client's address, which the front door has counted already. */
export type LimitedBy<Input> = {
  rateClass: RateClass
  /** Whom or what the request is about: an account, an address of mail. Nothing: it is not counted. */
  keyOf: (input: Input, visit: Visit) => string | undefined
}

/** Throws `rate_limited` (`retryAfterSeconds`) when this key has used its share up. Only a hash of the key is stored. */
export async function assertWithinLimit(
  rateClass: RateClass,
  key: string | undefined,
): Promise<void> {
  if (!config.rateLimits || !key) return
  const { isAllowed, resetSeconds } = await countRequest(rateClass, hashToken(key))
  if (!isAllowed) throw new DomainError('rate_limited', { retryAfterSeconds: resetSeconds })
}

/** Takes one of this key's share and answers whether there was one left, where there is another way if not. */
export async function takeShare(rateClass: RateClass, key: string): Promise<boolean> {
  return !config.rateLimits || (await countRequest(rateClass, hashToken(key))).isAllowed
}
