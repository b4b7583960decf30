import { and, desc, eq, max } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { tags } from '@/db/schema/catalog'
import { articleAuthors, articles, articleTags, authors } from '@/db/schema/publication'
import { sitemapEntry } from '@/domain/catalog/list-goods-sitemap'
import type { SitemapEntryView } from '@/domain/catalog/views'
import { listPicturesOf } from '@/domain/media/pictures'
import { readable } from '@/domain/publication/article-cards'
import { visibleArticles } from '@/domain/publication/visible'
import { changedAt } from '@/lib/changed-at'
import { now } from '@/lib/clock'
import {
  articleArchivePath,
  articlePath,
  articlesPath,
  authorPath,
  authorsPath,
  pagePath,
  tagPath,
  tagsPath,
} from '@/lib/paths'

/** Every address of the publication, and every page, that search engines shall know. Five queries. */
export async function listTextsSitemap(reader: Reader): Promise<SitemapEntryView[]> {
  const texts = await listTexts(reader)
  const [newest] = texts.filter(({ kind }) => kind === 'article')
  if (!newest) return texts.map(({ entry }) => entry)
  const overviews = [articlesPath(), articleArchivePath(), tagsPath(), authorsPath()]
  return [
    ...overviews.map((path) => sitemapEntry(path, newest.entry.updatedAt)),
    ...texts.map(({ entry }) => entry),
    ...(await listTopics(reader)),
    ...(await listWriters(reader)),
  ]
}

async function listTexts(reader: Reader) {
  const rows = await reader
    .select({
      kind: articles.kind,
      slug: articles.slug,
      updatedAt: articles.updatedAt,
      publishAt: articles.publishAt,
      coverMediaId: articles.coverMediaId,
    })
    .from(articles)
    .where(visibleArticles(now()))
    .orderBy(desc(articles.publishAt), desc(articles.id))
  const covers = await listPicturesOf(
    reader,
    rows.flatMap(({ coverMediaId }) => coverMediaId ?? []),
  )
  return rows.map(({ kind, slug, updatedAt, publishAt, coverMediaId }) => ({
    kind,
    entry: sitemapEntry(
      kind === 'article' ? articlePath(slug) : pagePath(slug),
      changedAt({ publishedAt: publishAt ?? updatedAt, updatedAt }),
      covers.get(coverMediaId ?? ''),
    ),
  }))
}

/** Of all texts of a group. */
const lastChange = { publishedAt: max(articles.publishAt), updatedAt: max(articles.updatedAt) }

function latestOf({ publishedAt, updatedAt }: Record<keyof typeof lastChange, Date | null>): Date {
  const at = updatedAt ?? now()
  return changedAt({ publishedAt: publishedAt ?? at, updatedAt: at })
}

async function listTopics(reader: Reader): Promise<SitemapEntryView[]> {
  const rows = await reader
    .select({ slug: tags.slug, ...lastChange })
    .from(articleTags)
    .innerJoin(articles, and(eq(articles.id, articleTags.articleId), readable()))
    .innerJoin(tags, eq(tags.id, articleTags.tagId))
    .groupBy(tags.id, tags.slug)
    .orderBy(tags.slug)
  return rows.map(({ slug, ...times }) => sitemapEntry(tagPath(slug), latestOf(times)))
}

async function listWriters(reader: Reader): Promise<SitemapEntryView[]> {
  const rows = await reader
    .select({ slug: authors.slug, ...lastChange })
    .from(articleAuthors)
    .innerJoin(articles, and(eq(articles.id, articleAuthors.articleId), readable()))
    .innerJoin(authors, eq(authors.id, articleAuthors.authorId))
    .groupBy(authors.id, authors.slug)
    .orderBy(authors.slug)
  return rows.map(({ slug, ...times }) => sitemapEntry(authorPath(slug), latestOf(times)))
}
