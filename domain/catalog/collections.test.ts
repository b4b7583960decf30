import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { collectionProducts } from '@/db/schema/catalog'
import { events } from '@/db/schema/platform'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { addToCollection } from '@/domain/catalog/add-to-collection'
import { changeCollection } from '@/domain/catalog/change-collection'
import { createCollection } from '@/domain/catalog/create-collection'
import { findRedirect } from '@/domain/publication/find-redirect'
import { listSearchHits } from '@/domain/search/queries'
import { aClerk, aCollection, aProduct, tester } from '@/domain/testing'

test('a collection is opened once under its address and can be found', async () => {
  const input = { title: 'Inks & Dyes', description: 'From **oak galls**.' }
  const clerk = aClerk('catalog.write')
  const { collectionId, slug } = await transact((tx) => createCollection(tx, clerk, input))

  expect(slug).toBe('inks-dyes')
  expect(await listSearchHits(db, 'oak gall', ['collection'])).toEqual([
    { kind: 'collection', subjectId: collectionId },
  ])
  await expect(transact((tx) => createCollection(tx, tester, input))).rejects.toMatchObject({
    code: 'slug_taken',
  })
})

test('products come last, in their order, and stay where they are when they come again', async () => {
  const { collectionId } = await aCollection()
  const ids = [await aProduct(), await aProduct(), await aProduct()].map((one) => one.productId)
  const [first = '', second = '', third = ''] = ids
  for (const productIds of [[second], [third, first], [second, third]]) {
    await transact((tx) => addToCollection(tx, tester, { collectionId, productIds }))
  }
  const rows = await db
    .select()
    .from(collectionProducts)
    .where(eq(collectionProducts.collectionId, collectionId))
    .orderBy(asc(collectionProducts.position))
  expect(rows.map((row) => row.productId)).toEqual([second, third, first])
})

test('strangers and the unknown are refused', async () => {
  const { collectionId } = await aCollection()
  const { productId } = await aProduct()
  const known = { collectionId, productIds: [productId] }
  const add = (input: typeof known, actor = tester) =>
    transact((tx) => addToCollection(tx, actor, input))

  await expect(add(known, GUEST)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(add({ ...known, collectionId: 'col_none' })).rejects.toMatchObject({
    code: 'not_found',
  })
  await expect(add({ ...known, productIds: ['prd_none'] })).rejects.toMatchObject({
    code: 'not_found',
  })
  await expect(
    transact((tx) => createCollection(tx, GUEST, { title: 'Mine' })),
  ).rejects.toMatchObject({ code: 'forbidden' })
  await expect(
    transact((tx) => createCollection(tx, tester, { title: 'Mine', mediaId: 'med_none' })),
  ).rejects.toMatchObject({ code: 'invalid_input', details: { field: 'mediaId' } })
})

test('a collection is renamed, its old address leads on, and search knows its new words', async () => {
  const { collectionId, slug } = await aCollection()
  const change = (changes: object, actor = tester) =>
    transact((tx) =>
      changeCollection(tx, actor, {
        collectionId,
        title: 'Umbrella stands',
        slug: 'umbrella-stands',
        description: 'For *wet* days.',
        isPublished: true,
        ...changes,
      }),
    )
  await change({})
  await change({})
  expect(await findRedirect(db, `/collections/${slug}`)).toBe('/collections/umbrella-stands')
  expect(await listSearchHits(db, 'umbrella wet', ['collection'])).toMatchObject([
    { subjectId: collectionId },
  ])
  const told = await db.select().from(events).where(eq(events.subject, collectionId))
  expect(told.map(({ name }) => name)).toEqual(['collection.created', 'collection.changed'])
  expect(told[1]?.data).toMatchObject({ before: { slug }, after: { slug: 'umbrella-stands' } })

  const other = await aCollection()
  await expect(change({ slug: other.slug })).rejects.toMatchObject({ code: 'slug_taken' })
  await expect(change({ collectionId: 'col_none' })).rejects.toMatchObject({ code: 'not_found' })
  await expect(change({}, aClerk('catalog.read'))).rejects.toMatchObject({ code: 'forbidden' })
})
