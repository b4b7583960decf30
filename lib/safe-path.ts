const ANYWHERE = 'http://shop.invalid'

/**
 * A path of this shop that a visitor's link may lead on to; `fallback` for everything that could lead elsewhere
 * (`//evil.example`, `/\evil.example`, `https:…`, control characters). What comes out is what the URL parser made of it, not what was sent.
 */
export function safePath(target: unknown, fallback: string): string {
  if (typeof target !== 'string' || !/^\/(?![/\\])/.test(target)) return fallback
  // The parser drops tabs and line ends wherever they stand, so `/\t/evil.example` would be `//evil.example`.
  if (/[\p{Cc}\\]/u.test(target) || !URL.canParse(target, ANYWHERE)) return fallback
  const { origin, pathname, search, hash } = new URL(target, ANYWHERE)
  if (origin !== ANYWHERE || pathname.startsWith('//')) return fallback
  return `${pathname}${search}${hash}`
}
