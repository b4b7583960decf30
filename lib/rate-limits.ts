/** So many requests of one kind are let through per window. */
export type RateLimit = {
  limit: number
  windowSeconds: number
  /**
   * How many are taken from the database's count at once: 1 where each is to be counted exactly, more where counting each would cost
   * more than answering it. A process that ends keeps what it took.
   */
  lease: number
}

const MINUTE = 60
const HOUR = 60 * MINUTE

/**
 * What is limited, and how far. The first group counts by client address, the second by account or address of mail, so that neither one
 * machine trying many accounts nor many machines trying one account get far.
 */
export const RATE_LIMITS = {
  'sign-in': { limit: 30, windowSeconds: 10 * MINUTE, lease: 1 },
  'sign-up': { limit: 10, windowSeconds: HOUR, lease: 1 },
  /** Whatever makes us send a mail to an address somebody typed. */
  mail: { limit: 10, windowSeconds: HOUR, lease: 1 },
  checkout: { limit: 40, windowSeconds: 10 * MINUTE, lease: 1 },
  coupon: { limit: 40, windowSeconds: 10 * MINUTE, lease: 1 },
  rating: { limit: 60, windowSeconds: 10 * MINUTE, lease: 1 },
  comment: { limit: 20, windowSeconds: 10 * MINUTE, lease: 1 },
  review: { limit: 20, windowSeconds: 10 * MINUTE, lease: 1 },
  /** A guest's form that is kept in the database, because it is too long for a cookie. */
  'kept-form': { limit: 30, windowSeconds: 10 * MINUTE, lease: 1 },
  search: { limit: 120, windowSeconds: MINUTE, lease: 10 },
  api: { limit: 600, windowSeconds: MINUTE, lease: 30 },
  page: { limit: 600, windowSeconds: MINUTE, lease: 30 },

  'sign-in-account': { limit: 10, windowSeconds: 10 * MINUTE, lease: 1 },
  'mail-account': { limit: 5, windowSeconds: HOUR, lease: 1 },
  'rating-voter': { limit: 60, windowSeconds: 10 * MINUTE, lease: 1 },
  'comment-person': { limit: 10, windowSeconds: 10 * MINUTE, lease: 1 },
  'review-account': { limit: 20, windowSeconds: 10 * MINUTE, lease: 1 },
  'api-account': { limit: 1200, windowSeconds: MINUTE, lease: 30 },
} as const satisfies Record<string, RateLimit>

export type RateClass = keyof typeof RATE_LIMITS

export type RateVerdict = {
  rateClass: RateClass
  isAllowed: boolean
  /** How many more are let through in this window, as far as this process knows. */
  remaining: number
  /** Until the window ends and counting begins anew; at least 1. */
  resetSeconds: number
}

/** @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/ revision 10 */
export function rateHeaders(verdict: RateVerdict): Record<string, string> {
  const { rateClass, isAllowed, remaining, resetSeconds } = verdict
  const { limit, windowSeconds } = RATE_LIMITS[rateClass]
  return {
    'ratelimit-policy': `"${rateClass}";q=${limit};w=${windowSeconds}`,
    ratelimit: `"${rateClass}";r=${remaining};t=${resetSeconds}`,
    ...(isAllowed ? {} : { 'retry-after': String(resetSeconds) }),
  }
}

/** How long to wait, for people. */
export function waitingTime(seconds: number): string {
  if (seconds < 90) return 'a minute'
  return `${Math.ceil(seconds / 60)} minutes`
}
