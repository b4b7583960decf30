import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/read'
import { productTags, tags } from '@/db/schema'
import { transact } from '@/db/transact'
import { addToCollection } from '@/domain/catalog/add-to-collection'
import { listProductsAfter, type ProductKey } from '@/domain/catalog/list-products-after'
import { type ProductSort, productSorts } from '@/domain/catalog/views'
import { aCollection, aProduct, aShop, tester } from '@/domain/testing'
import { newId } from '@/lib/ids'

let collection = ''

beforeAll(async () => {
  await aShop()
  const { collectionId, slug } = await aCollection()
  const titles = ['Äpfel', 'apple', 'Zebra', 'Apple 10', 'Apple 9', 'Öl']
  for (const [index, title] of titles.entries()) {
    const { productId } = await aProduct({ title, price: 100 * (1 + (index % 3)) })
    await transact((tx) => addToCollection(tx, tester, { collectionId, productIds: [productId] }))
  }
  collection = slug
})

const wish = (sort: ProductSort) => ({
  filters: { options: {}, available: false, sort },
  collection,
})

test.each(productSorts)('one by one is the same as all at once: %s', async (sort) => {
  const whole = await listProductsAfter(db, { ...wish(sort), limit: 100 })
  expect(whole.next).toBeUndefined()
  expect(whole.cards).toHaveLength(6)

  const single = []
  let after: ProductKey | undefined
  do {
    const { cards, next } = await listProductsAfter(db, { ...wish(sort), after, limit: 1 })
    single.push(...cards)
    after = next
  } while (after)
  expect(single).toEqual(whole.cards)
})

test('titles are sorted as readers of the language expect, numbers by their value', async () => {
  const { cards } = await listProductsAfter(db, { ...wish('title'), limit: 100 })
  expect(cards.map(({ title }) => title)).toEqual([
    'Äpfel',
    'apple',
    'Apple 9',
    'Apple 10',
    'Öl',
    'Zebra',
  ])
})

test('goods are found by their tag', async () => {
  const { productId, slug } = await aProduct()
  const tagId = newId('tag')
  await transact(async (tx) => {
    await tx.insert(tags).values({ id: tagId, slug: 'letterpress', name: 'Letterpress' })
    await tx.insert(productTags).values({ productId, tagId })
  })
  const filters = { options: {}, available: false, sort: 'featured' } as const
  const found = await listProductsAfter(db, { filters, tag: 'letterpress', limit: 9 })
  expect(found.cards.map((card) => card.slug)).toEqual([slug])
  expect((await listProductsAfter(db, { filters, tag: 'none', limit: 9 })).cards).toEqual([])
})
