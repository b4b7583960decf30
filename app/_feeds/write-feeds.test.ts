import { expect, test } from 'vitest'
import { entryId } from '@/app/_feeds/feed-place'
import { writeAtom } from '@/app/_feeds/write-atom'
import { writeJsonFeed } from '@/app/_feeds/write-json-feed'
import { writeRss } from '@/app/_feeds/write-rss'
import type { FeedItemView, FeedView } from '@/domain/publication/views'
import { problemsOf } from '@/scripts/publication/feed-rules'

const HOSTILE = 'a\u0000b\u001Fc\uFFFE\uD800 ]]> & <i> \u{1F58B}'
const at = new Date('2026-03-01T12:00:00Z')
const entry: FeedItemView = {
  id: 'art_1',
  slug: 'hostile',
  title: HOSTILE,
  summary: HOSTILE,
  createdAt: at,
  publishedAt: at,
  updatedAt: at,
  readingMinutes: 1,
  authors: [{ slug: 'ada', name: HOSTILE }],
  tags: [{ slug: 'ink', name: HOSTILE }],
  html: `<p>${HOSTILE}</p>`,
}
const feed: FeedView = {
  title: HOSTILE,
  description: HOSTILE,
  path: '/articles',
  updatedAt: at,
  items: [entry],
}

test.each([
  ['rss.xml', writeRss],
  ['atom.xml', writeAtom],
  ['feed.json', writeJsonFeed],
] as const)('%s holds whatever somebody typed', async (kind, write) => {
  const text = write(feed, {
    origin: 'https://shop.example',
    selfUrl: `https://shop.example/${kind}`,
    language: 'en-IE',
    siteName: 'Shop',
  })
  expect(await problemsOf(kind, text)).toEqual([])
  expect(text).toContain('\u{1F58B}')
})

test('an entry keeps its id when it is published anew in another year', () => {
  const again = { ...entry, slug: 'moved', publishedAt: new Date('2027-01-01T12:00:00Z') }
  expect(entryId(again, 'https://shop.example')).toBe(entryId(entry, 'https://shop.example'))
})
