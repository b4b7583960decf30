import { writeAtom } from '@/app/_feeds/write-atom'
import { writeJsonFeed } from '@/app/_feeds/write-json-feed'
import { writeRss } from '@/app/_feeds/write-rss'
import { currentShop } from '@/app/_shop/current-shop'
import { db } from '@/db/read'
import { findRedirect } from '@/domain/publication/find-redirect'
import { type FeedScope, getFeed } from '@/domain/publication/get-feed'
import { isDomainError } from '@/lib/errors'
import { absoluteUrl, authorPath, type FeedKind, feedPath, tagPath } from '@/lib/paths'

/** Next gives a route without a name in it no parameters at all. */
type Context = { params: Promise<{ slug?: string } | undefined> }

const FORMATS = {
  'rss.xml': { write: writeRss, type: 'application/rss+xml; charset=utf-8' },
  'atom.xml': { write: writeAtom, type: 'application/atom+xml; charset=utf-8' },
  'feed.json': { write: writeJsonFeed, type: 'application/feed+json; charset=utf-8' },
} as const

/** What a feed is of: its address, and which articles. */
type Subject = { path: (slug: string) => string; scopeOf: (slug: string) => FeedScope }

const EVERYTHING: Subject = { path: () => '', scopeOf: () => ({}) }
const TAG: Subject = { path: tagPath, scopeOf: (tag) => ({ tag }) }
const AUTHOR: Subject = { path: authorPath, scopeOf: (author) => ({ author }) }

/** The door of a feed of everything. */
export const wholeFeed = (kind: FeedKind) => feedDoor(kind, EVERYTHING)
/** The doors of the feeds of one tag, and of one author; where the name has moved they lead there. */
export const tagFeed = (kind: FeedKind) => feedDoor(kind, TAG)
export const authorFeed = (kind: FeedKind) => feedDoor(kind, AUTHOR)

function feedDoor(kind: FeedKind, { path, scopeOf }: Subject) {
  return async (_request: Request, { params }: Context): Promise<Response> => {
    const { slug = '' } = (await params) ?? {}
    const shop = await currentShop()
    const { write, type } = FORMATS[kind]
    try {
      const feed = await getFeed(db, scopeOf(slug), shop.url)
      const body = write(feed, {
        origin: shop.url,
        selfUrl: absoluteUrl(shop.url, path(slug) + feedPath(kind)),
        language: shop.locale,
        siteName: shop.name,
      })
      return new Response(body, { headers: { 'content-type': type } })
    } catch (error) {
      if (!isDomainError(error, 'not_found')) throw error
    }
    const moved = await findRedirect(db, path(slug))
    if (moved === undefined) return new Response('There is no such feed.\n', { status: 404 })
    return new Response(null, { status: 301, headers: { location: moved + feedPath(kind) } })
  }
}
