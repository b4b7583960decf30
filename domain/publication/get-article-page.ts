import { and, asc, desc, eq, gt, inArray, lt, ne, or, type SQL } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { products } from '@/db/schema/catalog'
import { articleProducts, articles, relatedArticles } from '@/db/schema/publication'
import { listCards } from '@/domain/catalog/card'
import { listGoods } from '@/domain/catalog/goods'
import type { ProductCardView } from '@/domain/catalog/views'
import { listPicturesOf } from '@/domain/media/pictures'
import {
  cardColumns,
  cardOf,
  cardsOf,
  listArticleCards,
  listAuthorsOf,
  listTagsOf,
  readable,
} from '@/domain/publication/article-cards'
import { layOutBlocks } from '@/domain/publication/lay-out-blocks'
import type { ArticleCardView, ArticleLinkView, ArticlePageView } from '@/domain/publication/views'
import { getSettings } from '@/domain/settings/queries'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'
import { isSlug } from '@/lib/slug'

const MAX_RELATED = 3
const MAX_PRODUCTS = 4
const DAY_MS = 24 * 60 * 60_000

type ArticleRow = typeof articles.$inferSelect

/** Everything that the page of an article shows. Throws `not_found`. At most twenty-five queries, however long it is. */
export async function getArticlePage(reader: Reader, slug: string): Promise<ArticlePageView> {
  const row = await findReadable(reader, slug)
  if (!row) throw new DomainError('not_found', { slug })
  const writers = (await listAuthorsOf(reader, [row.id])).get(row.id) ?? []
  const faces = [...writers.map(({ mediaId }) => mediaId), row.coverMediaId, row.socialMediaId]
  const pictures = await listPicturesOf(
    reader,
    faces.flatMap((id) => id ?? []),
  )
  const blocks = await layOutBlocks(reader, row.blocks)
  const shown = blocks.flatMap((block) => (block.kind === 'product' ? [block.card.id] : []))
  return {
    ...cardOf(row, pictures),
    revisedAt: revisedAt(row),
    authors: writers.map(({ mediaId, ...author }) => ({
      ...author,
      picture: pictures.get(mediaId ?? ''),
    })),
    tags: (await listTagsOf(reader, [row.id])).get(row.id) ?? [],
    takeaways: row.takeaways,
    tableOfContents: row.tableOfContents,
    blocks,
    wordCount: row.wordCount,
    ...(await findNeighbours(reader, row)),
    related: await listRelated(reader, row.id),
    products: await listMentioned(reader, row.id, new Set(shown)),
    rating: row.ratingCount > 0 ? { sum: row.ratingSum, count: row.ratingCount } : undefined,
    seo: {
      title: row.seoTitle || row.title,
      description: row.seoDescription || row.summary || row.takeaways.join(' ') || row.title,
    },
    socialPicture: pictures.get(row.socialMediaId ?? '') ?? pictures.get(row.coverMediaId ?? ''),
  }
}

async function findReadable(reader: Reader, slug: string): Promise<ArticleRow | undefined> {
  if (!isSlug(slug)) return undefined
  const [row] = await reader
    .select()
    .from(articles)
    .where(readable(eq(articles.slug, slug)))
  return row
}

/** One that was written under an earlier date has been out since it was written. */
function revisedAt({ publishAt, createdAt, updatedAt }: ArticleRow): Date | undefined {
  const outSince = Math.max(publishAt?.getTime() ?? 0, createdAt.getTime())
  return updatedAt.getTime() - outSince > DAY_MS ? updatedAt : undefined
}

async function findNeighbours(reader: Reader, { id, publishAt }: ArticleRow) {
  if (!publishAt) return {}
  const { publishAt: at } = articles
  const before = or(lt(at, publishAt), and(eq(at, publishAt), lt(articles.id, id)))
  const after = or(gt(at, publishAt), and(eq(at, publishAt), gt(articles.id, id)))
  return {
    previous: await findLink(reader, before, [desc(at), desc(articles.id)]),
    next: await findLink(reader, after, [asc(at), asc(articles.id)]),
  }
}

async function findLink(
  reader: Reader,
  scope: SQL | undefined,
  order: SQL[],
): Promise<ArticleLinkView | undefined> {
  const [link] = await reader
    .select({ slug: articles.slug, title: articles.title })
    .from(articles)
    .where(readable(scope))
    .orderBy(...order)
    .limit(1)
  return link
}

/** What the job found to be near; until it has run, the newest. */
async function listRelated(reader: Reader, articleId: string): Promise<ArticleCardView[]> {
  const rows = await reader
    .select(cardColumns)
    .from(relatedArticles)
    .innerJoin(articles, eq(articles.id, relatedArticles.relatedArticleId))
    .where(and(eq(relatedArticles.articleId, articleId), readable()))
    .orderBy(asc(relatedArticles.position))
    .limit(MAX_RELATED)
  if (rows.length > 0) return await cardsOf(reader, rows)
  return await listArticleCards(reader, ne(articles.id, articleId), { limit: MAX_RELATED })
}

async function listMentioned(
  reader: Reader,
  articleId: string,
  shown: ReadonlySet<string>,
): Promise<ProductCardView[]> {
  const rows = await reader
    .select({ productId: articleProducts.productId })
    .from(articleProducts)
    .where(eq(articleProducts.articleId, articleId))
  const ids = rows.map(({ productId }) => productId).filter((id) => !shown.has(id))
  if (ids.length === 0) return []
  const settings = await getSettings(reader)
  const goods = await listGoods(reader, inArray(products.id, ids), settings, now())
  return await listCards(reader, goods.slice(0, MAX_PRODUCTS), settings, now())
}
