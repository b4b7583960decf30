import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { archiveProduct } from '@/domain/catalog/archive-product'
import { changeProduct } from '@/domain/catalog/change-product'
import { getStaffProduct } from '@/domain/catalog/get-staff-product'
import { listStaffProducts, type StaffProductFilters } from '@/domain/catalog/list-staff-products'
import { setPrice } from '@/domain/catalog/set-price'
import { bookStock } from '@/domain/inventory/book-stock'
import { aCollection, aLocation, aPicture, aProduct, tester, unique } from '@/domain/testing'

async function aShelf() {
  const { collectionId } = await aCollection()
  const put = (wish: Parameters<typeof aProduct>[0]) =>
    aProduct({ collectionIds: [collectionId], ...wish })
  const list = (filters: StaffProductFilters = {}, after?: string, limit = 50) =>
    listStaffProducts(db, { collectionId, ...filters }, { after, limit })
  return { put, list }
}

test('a row tells what it costs, what is left and what is wrong', async () => {
  const { put, list } = await aShelf()
  const mediaId = await aPicture()
  const options = [{ name: 'Size', values: [{ name: 'A5' }, { name: 'A6' }] }]
  const { productId, variantIds } = await put({
    title: 'Ledger',
    mediaIds: [mediaId],
    options,
    variants: [
      { sku: unique('L'), choice: ['A5'], prices: [{ amount: 1200 }] },
      {
        sku: unique('L'),
        choice: ['A6'],
        prices: [{ amount: 800 }, { amount: 1, minQuantity: 9 }],
      },
    ],
    stock: 3,
  })
  const [, variantId = ''] = variantIds
  const quantities = [{ variantId, quantity: 0 }]
  const locationId = await aLocation()
  await transact((tx) => bookStock(tx, tester, { locationId, reason: 'counted', quantities }))

  const { rows } = await list()
  expect(rows).toMatchObject([
    {
      id: productId,
      title: 'Ledger',
      status: 'active',
      picture: { alt: 'A finch on a branch' },
      price: { min: 800, max: 1200, currency: 'EUR' },
      stock: { isTracked: true, left: 3, soldOut: 1, shortfall: 0 },
    },
  ])
})

test('the newest comes first, page by page, whatever is added meanwhile', async () => {
  const { put, list } = await aShelf()
  const ids = []
  for (let n = 0; n < 5; n += 1) ids.push((await put({})).productId)
  const first = await list({}, undefined, 2)
  await put({})
  const second = await list({}, first.next, 2)
  const third = await list({}, second.next, 2)
  const seen = [first, second, third].flatMap(({ rows }) => rows.map(({ id }) => id))
  expect(seen).toEqual(ids.toReversed())
  expect(third.next).toBeUndefined()
})

test('statuses are counted under the other filters, drafts and archived are found', async () => {
  const { put, list } = await aShelf()
  await put({ title: 'Zebra pad' })
  await put({ title: 'Zebra pen', isPublished: false })
  const gone = await put({ title: 'Zebra cup' })
  await put({ title: 'Other' })
  await transact((tx) => archiveProduct(tx, tester, { productId: gone.productId }))

  const found = await list({ search: 'zebra' })
  expect(found.counts).toEqual({ active: 1, draft: 1, archived: 1 })
  const archived = await list({ search: 'zebra', status: 'archived' })
  expect(archived.rows.map(({ id }) => id)).toEqual([gone.productId])
  expect(archived.counts).toEqual(found.counts)
  expect((await list({ search: gone.sku })).rows.map(({ id }) => id)).toContain(gone.productId)
  expect((await list({ search: 'nothing like it' })).rows).toEqual([])
})

test('goods are found by what is left of them', async () => {
  const { put, list } = await aShelf()
  const [none, few, many] = [
    await put({ stock: 0 }),
    await put({ stock: 2 }),
    await put({ stock: 90 }),
  ]
  const uncounted = await put({ stock: null })
  const ids = async (stock: StaffProductFilters['stock']) =>
    (await list({ stock })).rows.map(({ id }) => id)
  expect(await ids('out')).toEqual([none.productId])
  expect(await ids('low')).toEqual([few.productId])
  expect(await ids('short')).toEqual([])
  const all = (await list()).rows
  expect(all.map(({ id }) => id)).toContain(many.productId)
  expect(all.find(({ id }) => id === uncounted.productId)?.stock.isTracked).toBe(false)
})

test('the editor knows stock by place, former addresses and the lowest price of thirty days', async () => {
  const { productId, variantId, slug, version } = await aProduct({ price: 1000, stock: 4 })
  for (const amount of [700, 1200]) {
    await transact((tx) => setPrice(tx, tester, { variantId, price: { amount } }))
  }
  const changes = { slug: unique('moved') }
  await transact((tx) => changeProduct(tx, tester, { productId, version: version + 2, changes }))
  const product = await getStaffProduct(db, productId)
  const locationId = await aLocation()
  expect(product.stock.get(variantId)).toMatchObject([{ locationId, onHand: 4, allocated: 0 }])
  expect(product.locations.map(({ id }) => id)).toContain(locationId)
  expect(product.formerSlugs).toEqual([slug])
  expect(product.lowestPrices.get(variantId)).toBe(700)
  await expect(getStaffProduct(db, 'prd_none')).rejects.toMatchObject({ code: 'not_found' })
})
