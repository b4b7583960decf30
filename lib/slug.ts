import { fold } from '@/lib/fold'

export const MAX_SLUG_LENGTH = 96

/** What `slugify` can answer: words of lower-case letters and digits joined by single hyphens. */
export const SLUG_PATTERN = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u

/** A title as an address: `Ink, Sepia (50 ml)` becomes `ink-sepia-50-ml`. Empty when there is no letter or digit. */
export function slugify(title: string): string {
  return fold(title).replaceAll(' ', '-').slice(0, MAX_SLUG_LENGTH).replace(/-$/, '')
}

/** Addresses for something of this title, the best first: `a-title`, `a-title-2`, `a-title-3` and so on. */
export function* slugsFor(title: string, otherwise: string): Generator<string, undefined> {
  const stem = (slugify(title) || otherwise).slice(0, MAX_SLUG_LENGTH - 5).replace(/-$/, '')
  yield stem
  for (let next = 2; next < 10_000; next += 1) yield `${stem}-${next}`
}

/** Whether this can be the address of anything; what cannot need not be looked up. */
export function isSlug(text: string): boolean {
  return text.length <= MAX_SLUG_LENGTH && SLUG_PATTERN.test(text)
}
