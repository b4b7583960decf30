import { asc, eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { contentVersion } from '@/db/content-version'
import { db } from '@/db/read'
import { relatedArticles } from '@/db/schema'
import { transact } from '@/db/transact'
import { unpublishArticle } from '@/domain/publication/unpublish-article'
import { anArticle, aShop, type MadeArticle, tester } from '@/domain/testing'
import { relateArticles } from '@/jobs/relate-articles'

async function related({ articleId }: MadeArticle): Promise<string[]> {
  const rows = await db
    .select({ id: relatedArticles.relatedArticleId })
    .from(relatedArticles)
    .where(eq(relatedArticles.articleId, articleId))
    .orderBy(asc(relatedArticles.position))
  return rows.map(({ id }) => id)
}

let gall: MadeArticle
let iron: MadeArticle
let thread: MadeArticle

beforeAll(async () => {
  await aShop()
  gall = await anArticle({ title: 'Oak gall ink', body: 'Ink from oak galls turns black.' })
  iron = await anArticle({ title: 'Iron and ink', body: 'Galls and iron make the ink.' })
  thread = await anArticle({ title: 'Linen thread', body: 'Wax the thread before you sew.' })
})

test('a run over everything finds the neighbours of every article, and a second one writes nothing', async () => {
  await relateArticles({})
  expect(await related(gall)).toEqual([iron.articleId])
  expect(await related(iron)).toEqual([gall.articleId])
  expect(await related(thread)).toEqual([])

  const before = await contentVersion()
  await relateArticles({})
  expect(await contentVersion()).toBe(before)
})

test('a new article takes its place under others, also before it appears', async () => {
  const sewing = await anArticle({
    title: 'Sew with linen thread',
    body: 'Wax, needle, thread.',
    publishAt: new Date(Date.now() + 3_600_000),
  })
  await relateArticles({ articleId: sewing.articleId })
  expect(await related(sewing)).toEqual([thread.articleId])
  expect(await related(thread)).toEqual([sewing.articleId])
})

test('what is taken back stands under nothing any more', async () => {
  const { articleId } = iron
  await transact((tx) => unpublishArticle(tx, tester, { articleId }))
  await relateArticles({ articleId })
  expect(await related(gall)).toEqual([])
})
