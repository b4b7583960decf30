import { and, asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { media } from '@/db/schema/media'
import { events } from '@/db/schema/platform'
import { type Tx, transact } from '@/db/transact'
import { aColleague } from '@/domain/accounts/testing-accounts'
import { addPictures } from '@/domain/catalog/add-pictures'
import { archiveProduct } from '@/domain/catalog/archive-product'
import { arrangePictures } from '@/domain/catalog/arrange-pictures'
import { changeProduct } from '@/domain/catalog/change-product'
import { findChangesSince } from '@/domain/catalog/find-changes-since'
import { getProductContents } from '@/domain/catalog/get-product-contents'
import type { ProductChanges } from '@/domain/catalog/product-input'
import { relateProducts } from '@/domain/catalog/relate-products'
import { setPrice } from '@/domain/catalog/set-price'
import { withdrawProduct } from '@/domain/catalog/withdraw-product'
import { aClerk, aCollection, aPicture, aProduct, tester } from '@/domain/testing'

const clerk = aClerk('catalog.write', 'media.write')

async function change(productId: string, changes: ProductChanges, actor = clerk) {
  const { version } = await getProductContents(db, productId)
  return await transact((tx) => changeProduct(tx, actor, { productId, version, changes }))
}

async function eventsOf(productId: string) {
  return await db
    .select()
    .from(events)
    .where(eq(events.subject, productId))
    .orderBy(asc(events.seq))
}

test('what is not named stays as it was', async () => {
  const { collectionId } = await aCollection()
  const { productId: other } = await aProduct()
  const { productId } = await aProduct({
    summary: 'Sewn',
    vendor: 'Finch',
    mediaIds: [await aPicture()],
    collectionIds: [collectionId],
    tags: ['Paper'],
    details: [{ label: 'Pages', value: '96' }],
  })
  const relation = { productId, relatedProductIds: [other] }
  await transact((tx) => relateProducts(tx, tester, relation))
  const before = await getProductContents(db, productId)

  await change(productId, { title: 'Renamed' })
  const after = await getProductContents(db, productId)
  expect(after.contents).toEqual({ ...before.contents, title: 'Renamed' })
  expect(after.variants).toEqual(before.variants)
  expect(after.version).toBe(before.version + 1)
})

test('a dated price and one in another currency outlive a change of the others', async () => {
  const { productId, variantId } = await aProduct({ price: 1000 })
  const endsAt = new Date('2031-01-01T00:00:00Z')
  for (const price of [
    { amount: 800, endsAt },
    { amount: 900, currency: 'GBP' },
  ]) {
    await transact((tx) => setPrice(tx, clerk, { variantId, price }))
  }
  await change(productId, { summary: 'New words' })
  const { contents } = await getProductContents(db, productId)
  expect(contents.variants[0]?.prices).toMatchObject([
    { amount: 1000, currency: 'EUR', endsAt: null },
    { amount: 800, endsAt },
    { amount: 900, currency: 'GBP' },
  ])
})

test('the event tells before and after of what has changed, and of nothing else', async () => {
  const { productId, variantId, sku } = await aProduct({ title: 'Before', price: 1000 })
  const { contents } = await getProductContents(db, productId)
  const variants = contents.variants.map((variant) => ({ ...variant, prices: [{ amount: 900 }] }))
  await change(productId, { title: 'After', variants })

  const data = (await eventsOf(productId)).at(-1)?.data
  expect(data).toMatchObject({
    version: 3,
    before: { title: 'Before', [`variants.${variantId}`]: { sku, prices: [{ amount: 1000 }] } },
    after: { title: 'After', [`variants.${variantId}`]: { sku, prices: [{ amount: 900 }] } },
  })
  expect(Object.keys(Object(data?.after))).toHaveLength(2)
})

test('whoever read an old version learns what others have changed since, and who', async () => {
  const { userId } = await aColleague('catalogue')
  const kit = { kind: 'staff', userId, permissions: ['catalog.write'] } as const
  const { productId, version, variantId } = await aProduct()
  expect(await findChangesSince(db, productId, version)).toBeUndefined()

  await change(productId, { title: 'Theirs', tags: ['New'] }, kit)
  await transact((tx) => setPrice(tx, kit, { variantId, price: { amount: 5 } }))
  await transact((tx) => withdrawProduct(tx, kit, { productId }))

  const since = await findChangesSince(db, productId, version)
  expect(since?.by).toEqual(['Kit Foxglove'])
  expect(since?.parts.toSorted()).toEqual(['status', 'tags', 'title', `variants.${variantId}`])
  expect((await findChangesSince(db, productId, version + 1))?.parts).not.toContain('title')
  await expect(
    transact((tx) => changeProduct(tx, clerk, { productId, version, changes: { title: 'Mine' } })),
  ).rejects.toMatchObject({ code: 'version_conflict', details: { version: version + 3 } })
})

test('a product on sale becomes a draft again, once', async () => {
  const { productId } = await aProduct()
  const withdraw = () => transact((tx) => withdrawProduct(tx, clerk, { productId }))
  await withdraw()
  await withdraw()
  expect((await getProductContents(db, productId)).status).toBe('draft')
  const told = await db
    .select()
    .from(events)
    .where(and(eq(events.subject, productId), eq(events.name, 'product.withdrawn')))
  expect(told).toHaveLength(1)
  expect(told[0]?.data).toMatchObject({ before: { status: 'active' }, after: { status: 'draft' } })
})

test('pictures come last, are put in order, described, and taken away', async () => {
  const [first, second] = [await aPicture('One'), await aPicture('Two')]
  const { productId } = await aProduct({ mediaIds: [first] })
  const add = { productId, mediaIds: [second, first] }
  const { version } = await transact((tx) => addPictures(tx, clerk, add))
  expect((await getProductContents(db, productId)).contents.mediaIds).toEqual([first, second])

  const pictures = [
    { mediaId: second, alt: 'A wren' },
    { mediaId: first, alt: 'One' },
  ]
  await transact((tx) => arrangePictures(tx, clerk, { productId, version, pictures }))
  expect((await getProductContents(db, productId)).contents.mediaIds).toEqual([second, first])
  const [row] = await db.select().from(media).where(eq(media.id, second))
  expect(row?.alt).toBe('A wren')

  const one = { productId, version: version + 1, pictures: [{ mediaId: first, alt: 'Other' }] }
  const noWords = aClerk('catalog.write')
  await expect(transact((tx) => arrangePictures(tx, noWords, one))).rejects.toMatchObject({
    code: 'forbidden',
  })
  expect((await getProductContents(db, productId)).contents.mediaIds).toEqual([second, first])
})

test('a variant loses a picture that is taken from its product', async () => {
  const mediaId = await aPicture()
  const { productId } = await aProduct({ mediaIds: [mediaId] })
  const { contents, version } = await getProductContents(db, productId)
  const variants = contents.variants.map((variant) => ({ ...variant, mediaId }))
  await change(productId, { variants })
  const none = { productId, version: version + 1, pictures: [] }
  await transact((tx) => arrangePictures(tx, clerk, none))
  expect((await getProductContents(db, productId)).contents.variants[0]?.mediaId).toBeNull()
})

test('strangers and the unknown are refused', async () => {
  const { productId, version } = await aProduct()
  const stranger = aClerk('catalog.read', 'inventory.write')
  const attempts: ((tx: Tx) => Promise<unknown>)[] = [
    (tx) => changeProduct(tx, stranger, { productId, version, changes: {} }),
    (tx) => addPictures(tx, stranger, { productId, mediaIds: ['med_1'] }),
    (tx) => arrangePictures(tx, stranger, { productId, version, pictures: [] }),
    (tx) => withdrawProduct(tx, stranger, { productId }),
    (tx) => archiveProduct(tx, stranger, { productId }),
  ]
  for (const attempt of attempts) {
    await expect(transact(attempt)).rejects.toMatchObject({ code: 'forbidden' })
  }
  const none = { productId: 'prd_none', version, changes: {} }
  await expect(transact((tx) => changeProduct(tx, clerk, none))).rejects.toMatchObject({
    code: 'not_found',
  })
})
