import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { articles } from '@/db/schema/publication'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { createPage } from '@/domain/publication/create-page'
import { listSearchHits } from '@/domain/search/queries'
import { aClerk, tester } from '@/domain/testing'

test('a page is written, made safe, and can be found', async () => {
  const input = { title: 'Über uns', body: '# Hello\n\n<script>alert(1)</script>We are two.' }
  const clerk = aClerk('publication.write')
  const { pageId, slug } = await transact((tx) => createPage(tx, clerk, input))

  const [page] = await db.select().from(articles).where(eq(articles.id, pageId))
  expect(slug).toBe('uber-uns')
  expect(page?.publishAt).toBeInstanceOf(Date)
  expect(page?.blocks).toEqual([{ kind: 'html', html: '<h2>Hello</h2>\nWe are two.' }])
  expect(await listSearchHits(db, 'uber two', ['page'])).toEqual([
    { kind: 'page', subjectId: pageId },
  ])
})

test('an address is taken once', async () => {
  const input = { title: 'Shipping', body: '', isPublished: false }
  await transact((tx) => createPage(tx, tester, input))
  await expect(transact((tx) => createPage(tx, tester, input))).rejects.toMatchObject({
    code: 'slug_taken',
  })
})

test('who may not is refused', async () => {
  for (const actor of [GUEST, aClerk('catalog.write')]) {
    await expect(
      transact((tx) => createPage(tx, actor, { title: 'Mine', body: '' })),
    ).rejects.toMatchObject({ code: 'forbidden' })
  }
})
