import { generateJsonFeed } from 'feedsmith'
import { entryId, type FeedPlace } from '@/app/_feeds/feed-place'
import { largestJpeg } from '@/components/products/product-facts'
import type { FeedItemView, FeedView } from '@/domain/publication/views'
import { changedAt } from '@/lib/changed-at'
import { absoluteUrl, articlePath, authorPath } from '@/lib/paths'

/** JSON Feed 1.1 with whole texts. Source: https://www.jsonfeed.org/version/1.1/ */
export function writeJsonFeed(feed: FeedView, place: FeedPlace): string {
  const { origin, selfUrl, language } = place
  const written = generateJsonFeed({
    title: feed.title,
    home_page_url: absoluteUrl(origin, feed.path),
    feed_url: selfUrl,
    description: feed.description,
    language,
    items: feed.items.map((item) => itemOf(item, origin)),
  })
  // The generator leaves out what is empty, but there must be a list.
  return JSON.stringify({ items: [], ...Object(written) })
}

function itemOf(item: FeedItemView, origin: string) {
  return {
    id: entryId(item, origin),
    url: absoluteUrl(origin, articlePath(item.slug)),
    title: item.title,
    content_html: item.html,
    summary: item.summary || undefined,
    image: item.cover && largestJpeg(item.cover, origin),
    date_published: item.publishedAt,
    date_modified: changedAt(item),
    tags: item.tags.map(({ name }) => name),
    authors: item.authors.map(({ slug, name }) => ({
      name,
      url: absoluteUrl(origin, authorPath(slug)),
    })),
  }
}
