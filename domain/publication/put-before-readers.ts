import { and, eq, inArray, ne } from 'drizzle-orm'
import {
  articleAuthors,
  articleCollections,
  articleDrafts,
  articleProducts,
  articles,
  articleTags,
  authors,
  type WrittenContents,
} from '@/db/schema/publication'
import type { Tx } from '@/db/transact'
import { rememberSlug } from '@/domain/catalog/slug-history'
import { findOrCreateTags } from '@/domain/catalog/tags'
import type { Article } from '@/domain/publication/open-article'
import { type RenderedContents, renderContents } from '@/domain/publication/render-contents'
import { isReservedSlug } from '@/domain/publication/reserved-slugs'
import { saveArticleMedia } from '@/domain/publication/save-media'
import { putSearchDocument } from '@/domain/search/put-document'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'
import { slugify, slugsFor } from '@/lib/slug'

type Appearance = { status: 'scheduled' | 'published'; publishAt: Date }

/**
 * Makes what readers see what the contents say, under the lock of `openArticle`: the row, who and what it is joined with, and what
 * search knows. Answers with the contents as they are then, at the address that they got.
 * Throws `slug_taken`, and `invalid_input` for an author who was removed meanwhile.
 */
export async function putBeforeReaders(
  tx: Tx,
  article: Article,
  written: WrittenContents,
  appearance: Appearance,
): Promise<WrittenContents> {
  const rendered = await renderContents(tx, written)
  await saveRow(tx, article, written, { ...rendered, ...appearance })
  const slug = await takeSlug(tx, article, written, appearance)
  const contents = { ...written, slug }
  await saveAuthors(tx, article.id, contents.authorIds)
  await saveMentions(tx, article.id, rendered)
  await saveTags(tx, article.id, contents.tags)
  await saveArticleMedia(tx, article.id, [contents])
  await tx
    .update(articleDrafts)
    .set({ contents, isChanged: false })
    .where(eq(articleDrafts.articleId, article.id))
  await putSearchDocument(tx, {
    kind: article.kind,
    subjectId: article.id,
    title: contents.title,
    keywords: contents.tags,
    body: [contents.summary, ...contents.takeaways, rendered.plainText].join(' '),
  })
  return contents
}

async function saveRow(
  tx: Tx,
  article: Article,
  contents: WrittenContents,
  { blocks, tableOfContents, wordCount, status, publishAt }: RenderedContents & Appearance,
): Promise<void> {
  await tx
    .update(articles)
    .set({
      status,
      publishAt,
      title: contents.title,
      summary: contents.summary,
      takeaways: contents.takeaways,
      bodySource: contents.body,
      blocks,
      tableOfContents,
      wordCount,
      coverMediaId: contents.coverMediaId,
      focalPoint: contents.focalPoint,
      seoTitle: contents.seoTitle,
      seoDescription: contents.seoDescription,
      socialMediaId: contents.socialMediaId,
      submittedAt: null,
      updatedAt: now(),
    })
    .where(eq(articles.id, article.id))
}

/**
 * Two who want one address come one after the other: the row was written just before, and until the end of the transaction its
 * trigger holds the one counter of public changes. An address that readers have seen is remembered when the text leaves it, or gets a later
 * date, after which nothing would tell any more that it was seen. One that nobody has seen leads nowhere.
 */
async function takeSlug(
  tx: Tx,
  article: Article,
  wanted: WrittenContents,
  { publishAt }: Appearance,
): Promise<string> {
  const { id, kind, slug } = article
  const next = await findFreeSlug(tx, article, wanted)
  const wasSeen = article.publishAt !== null && article.publishAt <= now()
  const isLeft = slug !== next || publishAt > now()
  if (wasSeen && isLeft) await rememberSlug(tx, { kind, slug, subjectId: id })
  if (slug !== next) await tx.update(articles).set({ slug: next }).where(eq(articles.id, id))
  return next
}

async function findFreeSlug(
  tx: Tx,
  { id, kind, slug }: Article,
  wanted: WrittenContents,
): Promise<string> {
  for (const candidate of acceptableSlugs(wanted, kind)) {
    if (candidate === slug) return candidate
    const isOthers = and(eq(articles.kind, kind), eq(articles.slug, candidate), ne(articles.id, id))
    if (!isReservedSlug(kind, candidate) && (await tx.$count(articles, isOthers)) === 0) {
      return candidate
    }
  }
  throw new DomainError('slug_taken', { slug: wanted.slug })
}

/** The wanted address; one that only says what the title says may have a number behind it. */
function* acceptableSlugs({ slug, title }: WrittenContents, kind: Article['kind']) {
  yield slug
  if (slug !== slugify(title)) return
  for (const numbered of slugsFor(title, kind)) if (numbered !== slug) yield numbered
}

async function saveAuthors(tx: Tx, articleId: string, authorIds: string[]): Promise<void> {
  await tx.delete(articleAuthors).where(eq(articleAuthors.articleId, articleId))
  if (authorIds.length === 0) return
  const known = await tx.$count(authors, inArray(authors.id, authorIds))
  if (known < authorIds.length) {
    throw new DomainError('invalid_input', { field: 'authorIds', reason: 'not_found' })
  }
  await tx
    .insert(articleAuthors)
    .values(authorIds.map((authorId, position) => ({ articleId, authorId, position })))
}

async function saveMentions(
  tx: Tx,
  articleId: string,
  { productIds, collectionIds }: RenderedContents,
): Promise<void> {
  await tx.delete(articleProducts).where(eq(articleProducts.articleId, articleId))
  if (productIds.length > 0) {
    await tx
      .insert(articleProducts)
      .values(productIds.map((productId) => ({ articleId, productId })))
  }
  await tx.delete(articleCollections).where(eq(articleCollections.articleId, articleId))
  if (collectionIds.length > 0) {
    await tx
      .insert(articleCollections)
      .values(collectionIds.map((collectionId) => ({ articleId, collectionId })))
  }
}

async function saveTags(tx: Tx, articleId: string, names: string[]): Promise<void> {
  await tx.delete(articleTags).where(eq(articleTags.articleId, articleId))
  const tagIds = await findOrCreateTags(tx, names)
  if (tagIds.length === 0) return
  await tx.insert(articleTags).values(tagIds.map((tagId) => ({ articleId, tagId })))
}
