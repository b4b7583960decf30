import { and, asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/read'
import * as schema from '@/db/schema/catalog'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import type { ProductInput } from '@/domain/catalog/product-input'
import { updateProduct } from '@/domain/catalog/update-product'
import { listSearchHits } from '@/domain/search/queries'
import { aProduct, aTaxClass, type MadeProduct, tester, unique } from '@/domain/testing'

const prices = [{ amount: 500 }]
const sizes = [{ name: 'Size', values: [{ name: 'Small' }, { name: 'Large' }] }]

async function aShirt(): Promise<{ shirt: MadeProduct; input: ProductInput }> {
  const input: ProductInput = {
    title: unique('Shirt'),
    taxClassId: await aTaxClass(),
    options: sizes,
    variants: [
      { sku: unique('S'), choice: ['Small'], prices },
      { sku: unique('L'), choice: ['Large'], prices },
    ],
  }
  return { shirt: await aProduct(input), input }
}

function update({ productId, version }: MadeProduct, product: ProductInput) {
  return transact((tx) => updateProduct(tx, tester, { productId, version, product }))
}

async function variantsOf({ productId }: MadeProduct) {
  const rows = await db
    .select()
    .from(schema.variants)
    .where(eq(schema.variants.productId, productId))
    .orderBy(asc(schema.variants.id))
  return rows.map(({ id, sku, title, status }) => ({ id, sku, title, status }))
}

test('a product becomes what the input says, and search knows it by its new words', async () => {
  const { shirt, input } = await aShirt()
  const saved = await update(shirt, { ...input, title: 'Peacock Smock', summary: 'Linen' })

  expect(saved).toMatchObject({ slug: shirt.slug, version: shirt.version + 1 })
  expect(saved.variantIds).toEqual(shirt.variantIds)
  const hits = await listSearchHits(db, 'peacock linen', ['product'])
  expect(hits.map((hit) => hit.subjectId)).toEqual([shirt.productId])
})

test('a change made since it was read is not overwritten', async () => {
  const { shirt, input } = await aShirt()
  await update(shirt, { ...input, title: 'First' })

  await expect(update(shirt, { ...input, title: 'Second' })).rejects.toMatchObject({
    code: 'version_conflict',
    details: { version: shirt.version + 1 },
  })
  const [product] = await db
    .select()
    .from(schema.products)
    .where(eq(schema.products.id, shirt.productId))
  expect(product?.title).toBe('First')
})

test('of two who change the same version one is refused', async () => {
  const { shirt, input } = await aShirt()
  const outcomes = await Promise.allSettled(
    ['One', 'Two', 'Three'].map((title) => update(shirt, { ...input, title })),
  )
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('the address it had is remembered', async () => {
  const { shirt, input } = await aShirt()
  await update(shirt, { ...input, slug: unique('smock') })

  const [old] = await db
    .select()
    .from(schema.slugHistory)
    .where(and(eq(schema.slugHistory.kind, 'product'), eq(schema.slugHistory.slug, shirt.slug)))
  expect(old?.subjectId).toBe(shirt.productId)
})

test("another product's address is refused", async () => {
  const { shirt, input } = await aShirt()
  const { slug } = await aProduct()
  await expect(update(shirt, { ...input, slug })).rejects.toMatchObject({ code: 'slug_taken' })
})

test('a variant left out is archived, and comes back as itself', async () => {
  const { shirt, input } = await aShirt()
  const [small] = input.variants
  if (!small) throw new Error('no variant')
  const [before] = await variantsOf(shirt)

  const without = await update(shirt, { ...input, variants: [small] })
  expect((await variantsOf(shirt)).map(({ status }) => status)).toEqual(['active', 'archived'])

  const back = await update({ ...shirt, version: without.version }, input)
  expect(back.variantIds).toEqual(shirt.variantIds)
  const after = await variantsOf(shirt)
  expect(after.map(({ status }) => status)).toEqual(['active', 'active'])
  expect(after[0]).toEqual(before)
})

test('two variants may swap their SKUs', async () => {
  const { shirt, input } = await aShirt()
  const [small, large] = input.variants
  if (!small || !large) throw new Error('no variants')

  await update(shirt, {
    ...input,
    variants: [
      { ...small, sku: large.sku },
      { ...large, sku: small.sku },
    ],
  })
  const after = await variantsOf(shirt)
  expect(after.map(({ sku, title }) => [title, sku])).toEqual([
    ['Small', large.sku],
    ['Large', small.sku],
  ])
})

test('a renamed value keeps its variant by the SKU', async () => {
  const { shirt, input } = await aShirt()
  const [small, large] = input.variants
  if (!small || !large) throw new Error('no variants')

  const saved = await update(shirt, {
    ...input,
    options: [{ name: 'Size', values: [{ name: 'Petite' }, { name: 'Large' }] }],
    variants: [{ ...small, choice: ['Petite'] }, large],
  })
  expect(saved.variantIds).toEqual(shirt.variantIds)
  const values = await db
    .select({ name: schema.optionValues.name })
    .from(schema.optionValues)
    .innerJoin(schema.productOptions, eq(schema.productOptions.id, schema.optionValues.optionId))
    .where(eq(schema.productOptions.productId, shirt.productId))
    .orderBy(asc(schema.optionValues.position))
  expect(values.map(({ name }) => name)).toEqual(['Petite', 'Large'])
})

test('prices are kept, changed, added and removed, and the history remembers the usual one', async () => {
  const { shirt, input } = await aShirt()
  const [small] = input.variants
  if (!small) throw new Error('no variant')
  const [variantId = ''] = shirt.variantIds
  const only = (amounts: { amount: number; minQuantity?: number }[]) => ({
    ...input,
    variants: [{ ...small, prices: amounts }],
  })
  const first = await update(shirt, only([{ amount: 450 }, { amount: 400, minQuantity: 10 }]))
  await update({ ...shirt, version: first.version }, only([{ amount: 450 }]))

  const left = await db.select().from(schema.prices).where(eq(schema.prices.variantId, variantId))
  expect(left.map(({ amount, minQuantity }) => [amount, minQuantity])).toEqual([[450, 1]])
  const history = await db
    .select()
    .from(schema.priceHistory)
    .where(eq(schema.priceHistory.variantId, variantId))
    .orderBy(asc(schema.priceHistory.id))
  expect(history.map(({ amount }) => amount)).toEqual([500, 450])
})

test("another product's SKU is refused", async () => {
  const { shirt, input } = await aShirt()
  const { sku } = await aProduct()
  const [, large] = input.variants
  if (!large) throw new Error('no variant')
  await expect(update(shirt, { ...input, variants: [{ ...large, sku }] })).rejects.toMatchObject({
    code: 'sku_taken',
    details: { sku },
  })
})

test('what is not there cannot be changed, nor by anybody', async () => {
  const { shirt, input } = await aShirt()
  await expect(update({ ...shirt, productId: 'prd_none' }, input)).rejects.toMatchObject({
    code: 'not_found',
  })
  const { productId, version } = shirt
  await expect(
    transact((tx) => updateProduct(tx, GUEST, { productId, version, product: input })),
  ).rejects.toMatchObject({ code: 'forbidden' })
})
