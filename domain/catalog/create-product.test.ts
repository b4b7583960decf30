import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/read'
import * as schema from '@/db/schema/catalog'
import { events } from '@/db/schema/platform'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { createProduct } from '@/domain/catalog/create-product'
import type { ProductInput } from '@/domain/catalog/product-input'
import { listSearchHits } from '@/domain/search/queries'
import {
  aClerk,
  aCollection,
  aPicture,
  aProduct,
  aTaxClass,
  tester,
  unique,
} from '@/domain/testing'

async function notebook(changes: Partial<ProductInput> = {}): Promise<ProductInput> {
  const prices = [{ amount: 1800, compareAt: 2200 }]
  return {
    title: unique('Foxglove Notebook'),
    description: 'Sewn, *not* glued.<script>alert(1)</script>',
    taxClassId: await aTaxClass(),
    options: [
      { name: 'Size', values: [{ name: 'A5' }, { name: 'A6' }] },
      { name: 'Ruling', values: [{ name: 'Dotted' }, { name: 'Plain' }] },
    ],
    variants: [
      { sku: unique('NB'), choice: ['A5', 'Dotted'], prices, weightGrams: 310 },
      { sku: unique('NB'), choice: ['A6', 'Plain'], prices },
    ],
    ...changes,
  }
}

test('a product is kept whole and begins as a draft', async () => {
  const mediaId = await aPicture()
  const { collectionId } = await aCollection()
  const { productId: relatedProductId } = await aProduct()
  const input = await notebook({
    mediaIds: [mediaId],
    collectionIds: [collectionId],
    tags: ['Paper', 'paper', 'Hand bound'],
    relatedProductIds: [relatedProductId],
  })

  const saved = await transact((tx) => createProduct(tx, aClerk('catalog.write'), input))

  const [product] = await db
    .select()
    .from(schema.products)
    .where(eq(schema.products.id, saved.productId))
  expect(product).toMatchObject({ status: 'draft', version: 1, publishedAt: null, vendor: null })
  expect(product?.descriptionHtml).toBe('<p>Sewn, <em>not</em> glued.</p>')
  expect(saved.slug).toMatch(/^foxglove-notebook-\d+$/)

  const variants = await db
    .select()
    .from(schema.variants)
    .where(eq(schema.variants.productId, saved.productId))
    .orderBy(asc(schema.variants.position))
  expect(variants.map(({ id }) => id)).toEqual(saved.variantIds)
  expect(variants.map(({ title, weightGrams }) => [title, weightGrams])).toEqual([
    ['A5 · Dotted', 310],
    ['A6 · Plain', 0],
  ])
  const [variantId = ''] = saved.variantIds
  const ofVariant = { amount: 1800, compareAt: 2200, currency: 'EUR' }
  expect(
    await db.select().from(schema.prices).where(eq(schema.prices.variantId, variantId)),
  ).toMatchObject([ofVariant])
  expect(
    await db.select().from(schema.priceHistory).where(eq(schema.priceHistory.variantId, variantId)),
  ).toMatchObject([ofVariant])
  const tagged = await db
    .select()
    .from(schema.productTags)
    .where(eq(schema.productTags.productId, saved.productId))
  expect(tagged).toHaveLength(2)
})

test('its search words and its event belong to the same transaction', async () => {
  const input = await notebook({ title: 'Quillwort Ledger', tags: ['Marbled'] })
  const { productId } = await transact((tx) => createProduct(tx, tester, input))

  for (const typed of ['quillw', 'marbled', 'dotted', input.variants[0]?.sku ?? '', 'sewn']) {
    const hits = await listSearchHits(db, typed, ['product'])
    expect(hits.map((hit) => hit.subjectId)).toContain(productId)
  }
  const [event] = await db.select().from(events).where(eq(events.subject, productId))
  expect(event).toMatchObject({ name: 'product.created', actorKind: 'system' })
})

test('a slug is taken once, and the refused product leaves nothing behind', async () => {
  const first = await notebook({ slug: 'only-once' })
  await transact((tx) => createProduct(tx, tester, first))
  const before = await db.$count(schema.variants)

  const again = await notebook({ slug: 'only-once' })
  await expect(transact((tx) => createProduct(tx, tester, again))).rejects.toMatchObject({
    code: 'slug_taken',
    details: { slug: 'only-once' },
  })
  expect(await db.$count(schema.variants)).toBe(before)
})

test('a SKU is taken once, in the shop and in one product', async () => {
  const { sku } = await aProduct()
  const prices = [{ amount: 100 }]
  const other = await notebook({ options: [], variants: [{ sku, prices }] })
  await expect(transact((tx) => createProduct(tx, tester, other))).rejects.toMatchObject({
    code: 'sku_taken',
    details: { sku },
  })
  const twice = await notebook({
    options: [{ name: 'Size', values: [{ name: 'A5' }, { name: 'A6' }] }],
    variants: [
      { sku: 'TWICE', choice: ['A5'], prices },
      { sku: 'TWICE', choice: ['A6'], prices },
    ],
  })
  await expect(transact((tx) => createProduct(tx, tester, twice))).rejects.toMatchObject({
    code: 'sku_taken',
  })
})

test('no combination of options twice', async () => {
  const prices = [{ amount: 100 }]
  const input = await notebook({
    variants: [
      { sku: unique('NB'), choice: ['A5', 'Plain'], prices },
      { sku: unique('NB'), choice: ['A5', 'Plain'], prices },
    ],
  })
  await expect(transact((tx) => createProduct(tx, tester, input))).rejects.toMatchObject({
    code: 'duplicate_variant',
    details: { choice: ['A5', 'Plain'] },
  })
})

test.each([
  ['taxClassId', { taxClassId: 'txc_none' }],
  ['mediaIds', { mediaIds: ['med_none'] }],
  ['collectionIds', { collectionIds: ['col_none'] }],
  ['relatedProductIds', { relatedProductIds: ['prd_none'] }],
])('an unknown %s is named', async (field, changes) => {
  const input = await notebook(changes)
  await expect(transact((tx) => createProduct(tx, tester, input))).rejects.toMatchObject({
    code: 'invalid_input',
    details: { field },
  })
})

test.each<[string, Partial<ProductInput>]>([
  ['a choice that is no value', { variants: [{ sku: 'X', choice: ['A4', 'Plain'], prices: [] }] }],
  ['a choice too few', { variants: [{ sku: 'X', choice: ['A5'], prices: [] }] }],
  [
    'an option twice',
    {
      options: [
        { name: 'Size', values: [{ name: 'A5' }] },
        { name: 'Size', values: [{ name: 'A5' }] },
      ],
    },
  ],
  ['no variant', { variants: [] }],
  [
    'a former price below the price',
    { options: [], variants: [{ sku: 'X', prices: [{ amount: 200, compareAt: 100 }] }] },
  ],
  [
    'a picture of another product',
    { options: [], variants: [{ sku: 'X', prices: [], mediaId: 'med_1' }] },
  ],
  ['an address with a slash', { slug: 'a/b' }],
])('%s is refused', async (_, changes) => {
  const input = await notebook(changes)
  await expect(transact((tx) => createProduct(tx, tester, input))).rejects.toThrow()
})

test('who may not is refused', async () => {
  const input = await notebook()
  for (const actor of [GUEST, aClerk('orders.write')]) {
    await expect(transact((tx) => createProduct(tx, actor, input))).rejects.toMatchObject({
      code: 'forbidden',
    })
  }
})
