import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { articles } from '@/db/schema/publication'
import { inOrder } from '@/domain/catalog/places'
import { suggestGoods } from '@/domain/catalog/search-products'
import type { SuggestionView } from '@/domain/catalog/views'
import { cardColumns, cardsOf, readable } from '@/domain/publication/article-cards'
import type { ArticleLinkView, ArticleListView } from '@/domain/publication/views'
import { visibleArticles } from '@/domain/publication/visible'
import { listSearchHits } from '@/domain/search/queries'
import { getSettings } from '@/domain/settings/queries'
import { now } from '@/lib/clock'
import { articlePath, pagePath } from '@/lib/paths'

const MAX_PAGES = 5
/** Suggested at once, of each kind. */
const MAX_SUGGESTED = 3
/** Drafts are not found, but what is scheduled is and then left out, so a little more is asked for. */
const SUGGESTION_HITS = 20

/** One page of the articles in which every word of the query occurs, best first. At most six queries. */
export async function searchArticles(
  reader: Reader,
  query: string,
  page: number,
): Promise<ArticleListView> {
  const { articlesPerPage: limit } = (await getSettings(reader)).publication
  const hits = await listSearchHits(reader, query, ['article'])
  const ids = hits.map(({ subjectId }) => subjectId)
  const found = inOrder(await selectCards(reader, ids), ids)
  const start = (page - 1) * limit
  return {
    cards: await cardsOf(reader, found.slice(start, start + limit)),
    page,
    pageCount: Math.max(1, Math.ceil(found.length / limit)),
    total: found.length,
  }
}

/** The pages such as "Shipping" in which every word of the query occurs, best first. Two queries. */
export async function searchPages(reader: Reader, query: string): Promise<ArticleLinkView[]> {
  const hits = await listSearchHits(reader, query, ['page'], SUGGESTION_HITS)
  const ids = hits.map(({ subjectId }) => subjectId)
  if (ids.length === 0) return []
  const rows = await reader
    .select({ id: articles.id, slug: articles.slug, title: articles.title })
    .from(articles)
    .where(and(eq(articles.kind, 'page'), inArray(articles.id, ids), visibleArticles(now())))
  return inOrder(rows, ids)
    .slice(0, MAX_PAGES)
    .map(({ slug, title }) => ({ slug, title }))
}

/** What somebody who has typed this far may be looking for: goods first, then articles, then pages. At most seventeen queries. */
export async function suggest(reader: Reader, query: string): Promise<SuggestionView[]> {
  const goods = await suggestGoods(reader, query)
  const hits = await listSearchHits(reader, query, ['article'], SUGGESTION_HITS)
  const ids = hits.map(({ subjectId }) => subjectId)
  const best = inOrder(await selectCards(reader, ids), ids).slice(0, MAX_SUGGESTED)
  const cards = await cardsOf(reader, best)
  const pages = await searchPages(reader, query)
  return [
    ...goods,
    ...cards.map(({ slug, title, cover }) => ({
      kind: 'article' as const,
      title,
      path: articlePath(slug),
      picture: cover,
    })),
    ...pages
      .slice(0, MAX_SUGGESTED)
      .map(({ slug, title }) => ({ kind: 'page' as const, title, path: pagePath(slug) })),
  ]
}

async function selectCards(reader: Reader, ids: string[]) {
  if (ids.length === 0) return []
  return await reader
    .select(cardColumns)
    .from(articles)
    .where(readable(inArray(articles.id, ids)))
}
