import { PgSelectBase } from 'drizzle-orm/pg-core'
import { SQLiteSelectBase } from 'drizzle-orm/sqlite-core'
import { expect, test, vi } from 'vitest'
import { db } from '@/db/read'
import { getCollectionPage, listProducts } from '@/domain/catalog/get-collection-page'
import { getHome } from '@/domain/catalog/get-home'
import { getProductPage } from '@/domain/catalog/get-product-page'
import { listGoodsSitemap } from '@/domain/catalog/list-goods-sitemap'
import { getShop } from '@/domain/catalog/queries'
import { searchProducts, suggestGoods } from '@/domain/catalog/search-products'
import { listSellableVariants } from '@/domain/catalog/sellable'
import type { ProductFilters } from '@/domain/catalog/views'
import { aCollection, aPicture, aProduct } from '@/domain/testing'

const all: ProductFilters = { options: {}, available: false, sort: 'featured', page: 1 }

async function aFullShelf(size: number) {
  const { collectionId, slug } = await aCollection()
  const mediaId = await aPicture()
  const products = []
  for (let place = 0; place < size; place += 1) {
    products.push(await aProduct({ collectionIds: [collectionId], mediaIds: [mediaId] }))
  }
  return { slug, products }
}

/** A select asks the database when it is awaited, whichever engine it was built for. */
async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const sqlite = vi.spyOn(SQLiteSelectBase.prototype, 'then')
  const postgres = vi.spyOn(PgSelectBase.prototype, 'then')
  await work()
  const count = sqlite.mock.calls.length + postgres.mock.calls.length
  sqlite.mockRestore()
  postgres.mockRestore()
  return count
}

test('a page asks as often for many goods as for few', async () => {
  const few = await aFullShelf(2)
  const many = await aFullShelf(12)
  const at = new Date('2026-06-01T00:00:00Z')
  const costs = async ({ slug, products }: typeof few) => ({
    shop: await countQueries(() => getShop(db)),
    home: await countQueries(() => getHome(db)),
    collection: await countQueries(() => getCollectionPage(db, slug, all)),
    products: await countQueries(() => listProducts(db, all)),
    product: await countQueries(() => getProductPage(db, products[0]?.slug ?? '')),
    search: await countQueries(() => searchProducts(db, 'notebook', 1)),
    suggest: await countQueries(() => suggestGoods(db, 'note')),
    sitemap: await countQueries(() => listGoodsSitemap(db)),
    sellable: await countQueries(() =>
      listSellableVariants(
        db,
        products.map((product) => product.variantId),
        'EUR',
        at,
      ),
    ),
  })

  const expected = {
    shop: 3,
    home: 8,
    collection: 8,
    products: 6,
    product: 11,
    search: 7,
    suggest: 7,
    sitemap: 4,
    sellable: 7,
  }
  expect(await costs(few)).toEqual(expected)
  expect(await costs(many)).toEqual(expected)
})
