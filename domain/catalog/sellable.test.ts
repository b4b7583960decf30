import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { archiveProduct } from '@/domain/catalog/archive-product'
import { listSellableVariants, unitPrice } from '@/domain/catalog/sellable'
import { setPrice } from '@/domain/catalog/set-price'
import { aCollection, aPicture, aProduct, aTaxClass, tester, unique } from '@/domain/testing'

const at = new Date('2026-06-01T12:00:00Z')
let taxClassId: string

beforeAll(async () => {
  taxClassId = await aTaxClass()
})

async function sell(...ids: string[]) {
  return await listSellableVariants(db, ids, 'EUR', at)
}

test('a variant is told with everything a cart and an order need', async () => {
  const first = await aPicture('Front')
  const second = await aPicture('Back')
  const { collectionId } = await aCollection()
  const product = await aProduct({
    title: 'Foxglove Notebook',
    slug: 'foxglove',
    mediaIds: [first, second],
    collectionIds: [collectionId],
    tags: ['Hand bound'],
    stock: 3,
    options: [
      { name: 'Size', values: [{ name: 'A5' }] },
      { name: 'Ruling', values: [{ name: 'Dotted' }] },
    ],
    variants: [
      {
        sku: 'FOX-A5',
        choice: ['A5', 'Dotted'],
        prices: [{ amount: 1800, compareAt: 2200 }],
        weightGrams: 310,
        mediaId: second,
      },
    ],
  })

  expect(await sell(product.variantId)).toEqual([
    {
      variantId: product.variantId,
      productId: product.productId,
      slug: 'foxglove',
      title: 'Foxglove Notebook',
      options: [
        { name: 'Size', value: 'A5' },
        { name: 'Ruling', value: 'Dotted' },
      ],
      sku: 'FOX-A5',
      picture: expect.objectContaining({ alt: 'Back' }),
      unitAmount: 1800,
      compareAt: 2200,
      prices: [expect.objectContaining({ amount: 1800 })],
      taxClassId,
      requiresShipping: true,
      trackStock: true,
      weightGrams: 310,
      collectionIds: [collectionId],
      tags: ['hand-bound'],
      available: 3,
      isSellable: true,
    },
  ])
})

test('unknown ids are left out, repeated ones come once', async () => {
  const { variantId } = await aProduct()
  expect(await sell(variantId, 'var_none', 'var_\0', variantId)).toHaveLength(1)
  expect(await sell()).toEqual([])
})

test('sold out is not the same as not for sale', async () => {
  const soldOut = await aProduct({ stock: 0 })
  const endless = await aProduct({ stock: null })
  const draft = await aProduct({ isPublished: false })
  const archived = await aProduct()
  await transact((tx) => archiveProduct(tx, tester, archived))

  const variants = await sell(...[soldOut, endless, draft, archived].map((one) => one.variantId))
  const told = variants.map(({ variantId, available, isSellable }) => [
    variantId,
    available,
    isSellable,
  ])
  expect(told).toHaveLength(4)
  expect(told).toEqual(
    expect.arrayContaining([
      [soldOut.variantId, 0, true],
      [endless.variantId, null, true],
      [draft.variantId, 5, false],
      [archived.variantId, 5, false],
    ]),
  )
})

test('what has no price in the currency is not for sale', async () => {
  const dollars = [{ amount: 1000, currency: 'USD' }]
  const { variantId } = await aProduct({ variants: [{ sku: unique('USD'), prices: dollars }] })
  expect(await sell(variantId)).toMatchObject([{ unitAmount: null, isSellable: false }])
  expect(await listSellableVariants(db, [variantId], 'USD', at)).toMatchObject([
    { unitAmount: 1000, isSellable: true },
  ])
})

test('the price is that of the moment and of the quantity', async () => {
  const { variantId } = await aProduct({ price: 1000 })
  const endsAt = new Date('2026-06-02T00:00:00Z')
  await transact(async (tx) => {
    await setPrice(tx, tester, { variantId, price: { amount: 800, endsAt } })
    await setPrice(tx, tester, { variantId, price: { amount: 700, minQuantity: 10 } })
  })

  const [variant] = await sell(variantId)
  expect(variant).toMatchObject({ unitAmount: 800, compareAt: 1000 })
  expect(variant && unitPrice(variant, 9, at)?.amount).toBe(800)
  expect(variant && unitPrice(variant, 10, at)?.amount).toBe(700)
  expect(variant && unitPrice(variant, 9, endsAt)?.amount).toBe(1000)
})
