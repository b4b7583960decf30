import { generateRssFeed } from 'feedsmith'
import { entryId, type FeedPlace } from '@/app/_feeds/feed-place'
import { withXmlCharactersOnly } from '@/app/_feeds/xml-characters'
import { largestJpeg } from '@/components/products/product-facts'
import type { FeedItemView, FeedView } from '@/domain/publication/views'
import { absoluteUrl, articlePath } from '@/lib/paths'

/**
 * RSS 2.0, with whole texts (`content:encoded`) and names without addresses (`dc:creator`).
 * Sources: https://www.rssboard.org/rss-specification and https://www.rssboard.org/rss-profile
 */
export function writeRss(feed: FeedView, place: FeedPlace): string {
  const written = generateRssFeed({
    title: feed.title,
    link: absoluteUrl(place.origin, feed.path),
    description: feed.description,
    language: place.language,
    lastBuildDate: feed.updatedAt,
    generator: 'Stationer',
    atom: { links: [{ href: place.selfUrl, rel: 'self', type: 'application/rss+xml' }] },
    items: feed.items.map((item) => itemOf(item, place.origin)),
  })
  return withXmlCharactersOnly(written)
}

function itemOf(item: FeedItemView, origin: string) {
  const picture = item.cover && largestJpeg(item.cover, origin)
  return {
    title: item.title,
    link: absoluteUrl(origin, articlePath(item.slug)),
    guid: { value: entryId(item, origin), isPermaLink: false },
    pubDate: item.publishedAt,
    description: item.summary || item.title,
    categories: item.tags.map(({ name }) => ({ name })),
    dc: { creators: item.authors.map(({ name }) => name) },
    content: { encoded: item.html },
    media: picture
      ? { contents: [{ url: picture, medium: 'image', type: 'image/jpeg' }] }
      : undefined,
  }
}
