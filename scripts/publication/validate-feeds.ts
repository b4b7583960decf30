import { writeAtom } from '@/app/_feeds/write-atom'
import { writeJsonFeed } from '@/app/_feeds/write-json-feed'
import { writeRss } from '@/app/_feeds/write-rss'
import { absoluteUrl, feedPath } from '@/lib/paths'
import { problemsOf } from '@/scripts/publication/feed-rules'
import { sampleFeed, sampleShop } from '@/scripts/publication/sample'

const writers = {
  'rss.xml': writeRss,
  'atom.xml': writeAtom,
  'feed.json': writeJsonFeed,
} as const

/** What the schemas of their standards say against the sample feeds, full and empty. */
export async function validateFeeds(): Promise<string[]> {
  const problems: string[] = []
  for (const kind of ['rss.xml', 'atom.xml', 'feed.json'] as const) {
    const place = {
      origin: sampleShop.url,
      selfUrl: absoluteUrl(sampleShop.url, feedPath(kind)),
      language: sampleShop.locale,
      siteName: sampleShop.name,
    }
    for (const feed of [sampleFeed, { ...sampleFeed, items: [] }]) {
      problems.push(...(await problemsOf(kind, writers[kind](feed, place))))
    }
  }
  return problems
}
