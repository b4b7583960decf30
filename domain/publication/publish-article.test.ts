import { eq } from 'drizzle-orm'
import { afterEach, expect, test } from 'vitest'
import { db } from '@/db/read'
import { articleDrafts, articles } from '@/db/schema'
import { transact } from '@/db/transact'
import { publishArticle } from '@/domain/publication/publish-article'
import { listSearchHits } from '@/domain/search/queries'
import { anArticle, aProduct, tester } from '@/domain/testing'
import { setClock } from '@/lib/clock'

afterEach(() => setClock())

test('readers get what the draft says, rendered', async () => {
  const { slug: product, productId } = await aProduct()
  const body = `## Paper\n\nWe like [it](/products/${product}).\n\n::product[${product}]\n\n::product[nothing]`
  const { articleId, version } = await anArticle({ title: 'Über Papier', body, isPublished: false })
  const published = await transact((tx) => publishArticle(tx, tester, { articleId, version }))
  expect(published).toMatchObject({ status: 'published', slug: 'uber-papier' })
  const [row] = await db.select().from(articles).where(eq(articles.id, articleId))
  expect(row?.blocks).toEqual([
    { kind: 'html', html: expect.stringContaining('Paper') },
    { kind: 'product', productId },
  ])
  expect(await listSearchHits(db, 'uber papier', ['article'])).toEqual([
    { kind: 'article', subjectId: articleId },
  ])
  const [draft] = await db
    .select()
    .from(articleDrafts)
    .where(eq(articleDrafts.articleId, articleId))
  expect(draft).toMatchObject({ isChanged: false })
})
