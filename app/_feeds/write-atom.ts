import { generateAtomFeed } from 'feedsmith'
import { entryId, type FeedPlace } from '@/app/_feeds/feed-place'
import { withXmlCharactersOnly } from '@/app/_feeds/xml-characters'
import type { FeedItemView, FeedView } from '@/domain/publication/views'
import { changedAt } from '@/lib/changed-at'
import { absoluteUrl, articlePath, authorPath } from '@/lib/paths'

/** Atom 1.0 with whole texts. Source: RFC 4287. */
export function writeAtom(feed: FeedView, place: FeedPlace): string {
  const { origin, selfUrl, siteName } = place
  const written = generateAtomFeed({
    id: selfUrl,
    title: text(feed.title),
    subtitle: text(feed.description),
    updated: feed.updatedAt,
    // An entry without authors takes this one; there must be one.
    authors: [{ name: siteName, uri: absoluteUrl(origin, '/') }],
    generator: { text: 'Stationer' },
    links: [
      { href: selfUrl, rel: 'self', type: 'application/atom+xml' },
      { href: absoluteUrl(origin, feed.path), rel: 'alternate', type: 'text/html' },
    ],
    entries: feed.items.map((item) => entryOf(item, origin)),
  })
  return withXmlCharactersOnly(written)
}

function entryOf(item: FeedItemView, origin: string) {
  return {
    id: entryId(item, origin),
    title: text(item.title),
    updated: changedAt(item),
    published: item.publishedAt,
    authors: item.authors.map(({ slug, name }) => ({
      name,
      uri: absoluteUrl(origin, authorPath(slug)),
    })),
    categories: item.tags.map(({ slug, name }) => ({ term: slug, label: name })),
    links: [
      { href: absoluteUrl(origin, articlePath(item.slug)), rel: 'alternate', type: 'text/html' },
    ],
    summary: item.summary ? text(item.summary) : undefined,
    content: { value: item.html, type: 'html' },
  }
}

function text(value: string) {
  return { value, type: 'text' }
}
