/** Nobody reads, thinks and writes faster. */
const MIN_SECONDS = 3

export type Written = {
  /** Whose writing is held by the shop's rule. */
  held: 'all' | 'first' | 'none'
  /** One of theirs was approved, and none was spam. */
  isKnown: boolean
  links: number
  maxLinks: number
  /** For how long the form was open; null: nothing tells. Undefined: it does not matter here. */
  seconds?: number | null
}

/** Why something waits for a moderator, in words for them; empty: it appears at once. */
export function whyHeld({ held, isKnown, links, maxLinks, seconds }: Written): string[] {
  const reasons: string[] = []
  if (held === 'all') reasons.push('Everything is read first')
  if (held === 'first' && !isKnown) reasons.push('The first of this person')
  if (links > maxLinks) reasons.push(`${links} links`)
  // Who is known has shown often enough that they are a person.
  if (!isKnown && seconds === null) reasons.push('Nothing tells how long it took to write')
  if (!isKnown && typeof seconds === 'number' && seconds < MIN_SECONDS) {
    reasons.push(`Written within ${MIN_SECONDS} seconds`)
  }
  return reasons
}
