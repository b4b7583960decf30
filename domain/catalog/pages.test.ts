import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { archiveProduct } from '@/domain/catalog/archive-product'
import { createCollection } from '@/domain/catalog/create-collection'
import { getCollectionPage, listProducts } from '@/domain/catalog/get-collection-page'
import { getHome } from '@/domain/catalog/get-home'
import { getProductPage } from '@/domain/catalog/get-product-page'
import { listGoodsSitemap } from '@/domain/catalog/list-goods-sitemap'
import { getShop } from '@/domain/catalog/queries'
import { searchProducts, suggestGoods } from '@/domain/catalog/search-products'
import { updateProduct } from '@/domain/catalog/update-product'
import type { ProductFilters } from '@/domain/catalog/views'
import { setBackorderLimit } from '@/domain/inventory/set-backorder-limit'
import { findRedirect } from '@/domain/publication/find-redirect'
import { changeSettings } from '@/domain/settings/change-settings'
import { aLocation, aPicture, aProduct, aTaxClass, tester } from '@/domain/testing'
import { setClock } from '@/lib/clock'

const all: ProductFilters = { options: {}, available: false, sort: 'featured', page: 1 }
let paperId: string

beforeAll(async () => {
  const open = (title: string, description = '') =>
    transact((tx) => createCollection(tx, tester, { title, description }))
  paperId = (await open('Paper', 'Sheets & **books**. Sewn by hand.')).collectionId
  await open('Empty')
  const covers = [await aPicture('A5, front'), await aPicture('A6, front')]
  setClock(() => new Date('2026-06-01T12:00:00Z'))
  await aProduct({
    title: 'Meadow Notebook',
    summary: 'Sewn, 160 pages',
    description: 'Made from *cotton*.',
    vendor: 'Foxglove & Finch',
    details: [{ label: 'Paper', value: '90 g/m²' }],
    mediaIds: covers,
    collectionIds: [paperId],
    stock: 3,
    options: [
      { name: 'Size', values: [{ name: 'A5' }, { name: 'A6' }] },
      {
        name: 'Cloth',
        values: [
          { name: 'Sage', swatch: '#88aa77' },
          { name: 'Ink', swatch: '#112233' },
        ],
      },
    ],
    variants: [
      { sku: 'M-A6-I', choice: ['A6', 'Ink'], prices: [{ amount: 1400 }], mediaId: covers[1] },
      { sku: 'M-A5-S', choice: ['A5', 'Sage'], prices: [{ amount: 1800, compareAt: 2000 }] },
    ],
  })
  await aProduct({ title: 'Blotter', price: 700, stock: 0, collectionIds: [paperId] })
  await aProduct({ title: 'Ledger', price: 3900, stock: 1, collectionIds: [paperId] })
  await aProduct({ title: 'Secret', isPublished: false, collectionIds: [paperId] })
  setClock()
})

test('a product page has everything there is to decide', async () => {
  const page = await getProductPage(db, 'meadow-notebook')

  expect(page).toMatchObject({
    title: 'Meadow Notebook',
    subtitle: 'Sewn, 160 pages',
    kind: 'physical',
    descriptionHtml: '<p>Made from <em>cotton</em>.</p>',
    details: [{ label: 'Paper', value: '90 g/m²' }],
    collections: [{ slug: 'paper', title: 'Paper' }],
    maxQuantity: 99,
    seo: { title: 'Meadow Notebook', description: 'Sewn, 160 pages' },
  })
  expect(page.pictures.map(({ alt }) => alt)).toEqual(['A5, front', 'A6, front'])
  expect(page.options).toEqual([
    {
      key: 'size',
      label: 'Size',
      values: [
        { key: 'a5', label: 'A5' },
        { key: 'a6', label: 'A6' },
      ],
    },
    {
      key: 'cloth',
      label: 'Cloth',
      values: [
        { key: 'sage', label: 'Sage', swatch: '#88aa77' },
        { key: 'ink', label: 'Ink', swatch: '#112233' },
      ],
    },
  ])
  expect(page.variants).toEqual([
    expect.objectContaining({
      title: 'A6 · Ink',
      choice: { size: 'a6', cloth: 'ink' },
      price: { amount: 1400, currency: 'EUR', taxIncluded: true },
      stock: { state: 'low', count: 3 },
      pictureIndex: 1,
    }),
    expect.objectContaining({
      title: 'A5 · Sage',
      price: { amount: 1800, compareAt: 2000, currency: 'EUR', taxIncluded: true },
      pictureIndex: undefined,
    }),
  ])
  expect(page.related.map(({ title }) => title)).toEqual(['Blotter', 'Ledger'])
})

test('drafts, archived goods and strangers are not found', async () => {
  const gone = await aProduct({ title: 'Gone' })
  await transact((tx) => archiveProduct(tx, tester, gone))
  for (const slug of ['secret', 'gone', 'never-was', 'nul\0', '']) {
    await expect(getProductPage(db, slug)).rejects.toMatchObject({ code: 'not_found' })
  }
  await expect(getCollectionPage(db, 'never-was', all)).rejects.toMatchObject({ code: 'not_found' })
})

test('a collection shows what is on sale in its order, and can be filtered', async () => {
  const page = await getCollectionPage(db, 'paper', all)
  expect(page).toMatchObject({
    title: 'Paper',
    introHtml: '<p>Sheets &#x26; <strong>books</strong>. Sewn by hand.</p>',
    seo: { description: 'Sheets & books.' },
    total: 3,
    pageCount: 1,
  })
  expect(page.cards.map(({ title }) => title)).toEqual(['Meadow Notebook', 'Blotter', 'Ledger'])
  expect(page.facets.price).toEqual({ min: 700, max: 3900, currency: 'EUR' })

  const small = await getCollectionPage(db, 'paper', { ...all, options: { size: ['a6'] } })
  expect(small.cards.map(({ title }) => title)).toEqual(['Meadow Notebook'])
  const buyable = await getCollectionPage(db, 'paper', {
    ...all,
    available: true,
    sort: 'price_desc',
  })
  expect(buyable.cards.map(({ title }) => title)).toEqual(['Ledger', 'Meadow Notebook'])
})

test('a card tells the lowest price that can be paid and the best stock there is', async () => {
  setClock(() => new Date('2026-06-30T23:00:00Z'))
  const { cards } = await getCollectionPage(db, 'paper', all)
  expect(cards).toMatchObject([
    {
      slug: 'meadow-notebook',
      picture: { alt: 'A5, front' },
      price: { amount: 1400 },
      priceVaries: true,
      stock: { state: 'low', count: 3 },
      isNew: true,
      swatches: [{ label: 'Sage', colour: '#88aa77' }, { label: 'Ink' }],
    },
    { stock: { state: 'sold_out' }, price: { amount: 700 }, priceVaries: false },
    { stock: { state: 'last_one', count: 1 } },
  ])
  setClock(() => new Date('2026-07-01T00:00:00Z'))
  const [card] = (await getCollectionPage(db, 'paper', all)).cards
  expect(card?.isNew).toBe(false)
})

test('goods on order are not sold out', async () => {
  const { variantId, slug } = await aProduct({ title: 'Press', stock: 0 })
  const place = { variantId, locationId: await aLocation() }
  await transact((tx) => setBackorderLimit(tx, tester, { ...place, limit: 2 }))
  const page = await getProductPage(db, slug)
  expect(page.variants).toMatchObject([{ stock: { state: 'backorder' } }])
})

test('the shop around a page names collections with goods only', async () => {
  const shop = await getShop(db)
  expect(shop).toMatchObject({ name: 'A new shop', currency: 'EUR', locale: 'en-IE' })
  expect(shop.testNotice).toContain('simulated')
  expect(shop.collections).toMatchObject([
    { slug: 'paper', title: 'Paper', summary: 'Sheets & books.', productCount: 3 },
  ])
})

test('the front page shows what the settings say', async () => {
  expect((await getHome(db)).shelves).toMatchObject([{ title: 'From the shop' }])

  const mediaId = await aPicture('The press')
  const homeShelves = [
    { title: 'For writing', summary: '', collection: 'paper' },
    { title: 'Nothing here', summary: '', collection: 'empty' },
    { title: 'Never was', summary: '', collection: 'never-was' },
  ]
  const story = { title: 'Two of us', body: 'We *print*.', link: null, mediaId }
  await transact((tx) => changeSettings(tx, tester, { homeShelves, story }))

  const home = await getHome(db)
  expect(home.shelves).toMatchObject([
    { title: 'For writing', link: { label: 'All Paper', href: '/collections/paper' } },
  ])
  expect(home.shelves[0]?.cards.map(({ title }) => title)).toEqual([
    'Meadow Notebook',
    'Blotter',
    'Ledger',
  ])
  expect(home.story).toMatchObject({
    textHtml: '<p>We <em>print</em>.</p>',
    picture: { alt: 'The press' },
  })
})

test('search finds goods on sale, best first, and collections', async () => {
  const found = await searchProducts(db, 'meadow', 1)
  expect(found).toMatchObject({ query: 'meadow', total: 1, page: 1, pageCount: 1 })
  expect(found.cards.map(({ title }) => title)).toEqual(['Meadow Notebook'])
  expect((await searchProducts(db, 'M-A5-S', 1)).total).toBe(1)
  expect((await searchProducts(db, 'secret', 1)).total).toBe(0)
  expect((await searchProducts(db, '"; drop', 1)).total).toBe(0)
  expect((await searchProducts(db, 'paper', 1)).collections).toEqual([
    { slug: 'paper', title: 'Paper' },
  ])
  expect((await searchProducts(db, 'meadow', 2)).cards).toEqual([])
})

test('suggestions lead to goods and collections', async () => {
  const suggestions = await suggestGoods(db, 'note')
  expect(suggestions.map(({ kind, path }) => [kind, path])).toEqual([
    ['product', '/products/meadow-notebook'],
  ])
  expect(suggestions[0]).toMatchObject({ price: { amount: 1400 }, picture: { alt: 'A5, front' } })
  expect(await suggestGoods(db, '')).toEqual([])
})

test('every product on sale is listed once', async () => {
  const { cards, total } = await listProducts(db, all)
  expect(cards.length).toBe(total)
  expect(cards.map(({ title }) => title)).not.toContain('Secret')
})

test('old addresses lead to where the thing lives now', async () => {
  const product = await aProduct({ title: 'Old Name', slug: 'old-name' })
  const { productId, version } = product
  const contents = {
    title: 'New Name',
    taxClassId: await aTaxClass(),
    variants: [{ sku: product.sku, prices: [{ amount: 100 }] }],
  }
  const rename = (slug: string, from: number) =>
    transact((tx) =>
      updateProduct(tx, tester, { productId, version: from, product: { ...contents, slug } }),
    )
  await rename('newer-name', version)
  await rename('newest-näme', version + 1)

  expect(await findRedirect(db, '/products/old-name')).toBe('/products/newest-n%C3%A4me')
  expect(await findRedirect(db, '/products/newer-name')).toBe('/products/newest-n%C3%A4me')
  for (const path of [
    '/products/newest-n%C3%A4me',
    '/products/%',
    '/pages/old-name',
    '/',
    '/products/a/b',
  ]) {
    expect(await findRedirect(db, path)).toBeUndefined()
  }
  await transact((tx) => archiveProduct(tx, tester, product))
  expect(await findRedirect(db, '/products/old-name')).toBeUndefined()
})

test('the sitemap of goods names every public address once', async () => {
  const entries = await listGoodsSitemap(db)
  const paths = entries.map(({ path }) => path)
  expect(paths).toEqual(expect.arrayContaining(['/', '/products', '/collections/paper']))
  expect(paths).toContain('/products/meadow-notebook')
  for (const hidden of ['/products/secret', '/collections/empty']) {
    expect(paths).not.toContain(hidden)
  }
  expect(new Set(paths).size).toBe(paths.length)
  const meadow = entries.find(({ path }) => path === '/products/meadow-notebook')
  expect(meadow?.pictures).toEqual([expect.stringMatching(/^\/media\/.*-960\.jpeg$/)])
})
