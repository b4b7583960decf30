/** A page, feed or API answer that is the same for everybody. */
export type PublicRoute = {
  /** The query parameters it reads. All others are dropped before the page sees them. */
  readonly parameters: readonly string[]
  /** Parameters that may occur several times, in any order. */
  readonly lists: readonly string[]
}

const PLAIN = route()
const PAGED = route(['page'])
const GOODS = route(['available', 'max', 'min', 'page', 'sort'], ['option'])
const API_LIST = route(
  ['available', 'collection', 'cursor', 'limit', 'max', 'min', 'q', 'sort', 'tag'],
  ['option'],
)

/**
 * The public routes. A path ends in `/:slug` or is literal. What is not listed here is personal:
 * it is never stored and sees the visitor's cookies.
 */
const ROUTES: Readonly<Record<string, PublicRoute>> = {
  '/': PLAIN,
  '/products': GOODS,
  '/products/:slug': route(['variant']),
  '/collections': PLAIN,
  '/collections/:slug': GOODS,
  '/search': route(['page', 'q', 'type']),
  '/pages/:slug': PLAIN,
  '/articles': PAGED,
  '/articles/:slug': PLAIN,
  '/tags': PLAIN,
  '/tags/:slug': PAGED,
  '/authors': PLAIN,
  '/authors/:slug': PAGED,
  '/feed.xml': PLAIN,
  '/feed.json': PLAIN,
  '/sitemap.xml': PLAIN,
  '/robots.txt': PLAIN,
  '/manifest.webmanifest': PLAIN,
  '/icon.svg': PLAIN,
  '/api/v1/products': API_LIST,
  '/api/v1/products/:slug': PLAIN,
  '/api/v1/collections': API_LIST,
  '/api/v1/collections/:slug': API_LIST,
  '/api/v1/search': API_LIST,
  '/api/v1/search/suggestions': API_LIST,
  '/api/v1/shop': PLAIN,
  '/api/v1/openapi.json': PLAIN,
  '/api/v1/docs': PLAIN,
}

const EXACT = new Map(Object.entries(ROUTES))
/** Only unreserved characters, which have one spelling: `/products/%61` must not become a second copy of `/products/a`. */
const SLUG = /^[A-Za-z0-9][\w.~-]{0,199}$/

export function findPublicRoute(path: string): PublicRoute | undefined {
  const literal = EXACT.get(path)
  if (literal !== undefined) return path.includes(':') ? undefined : literal
  const slash = path.lastIndexOf('/')
  const route = EXACT.get(`${path.slice(0, slash)}/:slug`)
  return route !== undefined && SLUG.test(path.slice(slash + 1)) ? route : undefined
}

function route(parameters: readonly string[] = [], lists: readonly string[] = []): PublicRoute {
  return { parameters: [...parameters, ...lists].sort(), lists }
}
