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
 * The public routes. One segment of a path may be `:slug`, wherever it stands; a literal path comes first. What is not listed here
 * is personal: it is never stored and sees the visitor's cookies.
 */
const ROUTES: Readonly<Record<string, PublicRoute>> = {
  '/': PLAIN,
  '/products': GOODS,
  '/products/:slug': route(['reviewPage', 'reviews', 'variant']),
  '/collections': PLAIN,
  '/collections/:slug': GOODS,
  '/search': route(['page', 'q', 'type']),
  '/pages/:slug': PLAIN,
  '/articles': PAGED,
  '/articles/archive': route(['year']),
  '/articles/:slug': route(['comments']),
  '/tags': PLAIN,
  '/tags/:slug': PAGED,
  '/authors': PLAIN,
  '/authors/:slug': PAGED,
  ...feeds(''),
  ...feeds('/tags/:slug'),
  ...feeds('/authors/:slug'),
  '/sitemap.xml': PLAIN,
  '/robots.txt': PLAIN,
  '/manifest.webmanifest': PLAIN,
  '/icon.svg': PLAIN,
  '/api/v1/products': API_LIST,
  '/api/v1/products/:slug': PLAIN,
  '/api/v1/products/:slug/reviews': route(['cursor', 'limit']),
  '/api/v1/collections': API_LIST,
  '/api/v1/collections/:slug': API_LIST,
  '/api/v1/search': API_LIST,
  '/api/v1/search/suggestions': API_LIST,
  '/api/v1/articles': route(['author', 'cursor', 'limit', 'tag']),
  '/api/v1/articles/:slug': PLAIN,
  '/api/v1/articles/:slug/comments': route(['cursor', 'limit']),
  '/api/v1/tags': PLAIN,
  '/api/v1/authors': PLAIN,
  '/api/v1/authors/:slug': PLAIN,
  '/api/v1/pages/:slug': PLAIN,
  '/api/v1/shop': PLAIN,
  '/api/v1/openapi.json': PLAIN,
  '/api/v1/docs': PLAIN,
}

const BY_PATH = new Map(Object.entries(ROUTES))
const MAX_SEGMENTS = Math.max(...[...BY_PATH.keys()].map((path) => path.split('/').length))
/** Only unreserved characters, which have one spelling: `/products/%61` must not become a second copy of `/products/a`. */
const SLUG = /^[A-Za-z0-9][\w.~-]{0,199}$/

export function findPublicRoute(path: string): PublicRoute | undefined {
  if (path.includes(':')) return undefined
  const literal = BY_PATH.get(path)
  if (literal !== undefined) return literal
  const segments = path.split('/')
  if (segments.length > MAX_SEGMENTS) return undefined
  for (const [place, segment] of segments.entries()) {
    const route = SLUG.test(segment) && BY_PATH.get(segments.with(place, ':slug').join('/'))
    if (route) return route
  }
  return undefined
}

function feeds(below: string): Record<string, PublicRoute> {
  const kinds = ['rss.xml', 'atom.xml', 'feed.json']
  return Object.fromEntries(kinds.map((kind) => [`${below}/${kind}`, PLAIN]))
}

function route(parameters: readonly string[] = [], lists: readonly string[] = []): PublicRoute {
  return { parameters: [...parameters, ...lists].sort(), lists }
}
