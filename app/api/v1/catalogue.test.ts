import { beforeAll, expect, test } from 'vitest'
import { ask } from '@/app/api/v1/testing'
import { transact } from '@/db/transact'
import { addToCollection } from '@/domain/catalog/add-to-collection'
import { archiveProduct } from '@/domain/catalog/archive-product'
import { aCollection, aPicture, aProduct, aShop, tester } from '@/domain/testing'

beforeAll(async () => {
  await aShop()
})

type Listed = { slug: string; title: string }

/** Everything a list holds, page by page; `between` runs after every page. */
async function readAll(path: string, between: () => Promise<unknown> = async () => undefined) {
  const seen: Listed[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const { status, body } = await ask('GET', `${path}${cursor ? `&cursor=${cursor}` : ''}`)
    expect(status).toBe(200)
    seen.push(...body.products)
    cursor = body.nextCursor
    await between()
  }
  return seen
}

const titles = (listed: Listed[]) => listed.map(({ title }) => title)

async function aShelf(wishes: Parameters<typeof aProduct>[0][]) {
  const { collectionId, slug } = await aCollection()
  const put = async (wish: Parameters<typeof aProduct>[0]) => {
    const made = await aProduct(wish)
    const productIds = [made.productId]
    await transact((tx) => addToCollection(tx, tester, { collectionId, productIds }))
    return made
  }
  const products = []
  for (const wish of wishes) products.push(await put(wish))
  return { slug, put, products }
}

test('the shop tells what a client must know', async () => {
  const { body } = await ask('GET', '/shop')
  expect(body.shop).toMatchObject({ name: 'Test shop', currency: 'EUR', pricesIncludeTax: true })
})

test('pages are whole in every order', async () => {
  const prices = [700, 300, 500, 300, 900, 500, 500]
  const { slug } = await aShelf(prices.map((price, index) => ({ price, title: `Thing ${index}` })))
  const ofAll = (query: string) => readAll(`/products?collection=${slug}&limit=2${query}`)

  expect(titles(await ofAll(''))).toEqual(prices.map((_, index) => `Thing ${index}`))
  expect(titles(await ofAll('&sort=title'))).toEqual(titles(await ofAll('')))
  expect(titles(await ofAll('&sort=price_asc'))).toEqual(
    [1, 3, 2, 5, 6, 0, 4].map((n) => `Thing ${n}`),
  )
  expect(titles(await ofAll('&sort=price_desc'))).toEqual(
    [4, 0, 2, 5, 6, 1, 3].map((n) => `Thing ${n}`),
  )
  expect(titles(await ofAll('&sort=newest')).toSorted()).toEqual(titles(await ofAll('')))
})

test('reading on repeats and skips nothing while goods are added and taken away', async () => {
  const wishes = [1, 2, 3, 4, 5, 6].map((n) => ({ price: n * 100, title: `Pen ${n}` }))
  const { slug, put, products } = await aShelf(wishes)
  let round = 0
  const stir = async () => {
    round += 1
    if (round > 3) return
    // One before and one behind what has been read, and the last one read goes.
    await put({ price: 50 + round, title: `Early ${round}` })
    await put({ price: 900 + round, title: `Late ${round}` })
    const productId = products[round * 2 - 1]?.productId ?? ''
    await transact((tx) => archiveProduct(tx, tester, { productId }))
  }

  const seen = titles(await readAll(`/products?collection=${slug}&sort=price_asc&limit=2`, stir))

  expect(seen).toEqual(
    [1, 2, 3, 4, 5, 6].map((n) => `Pen ${n}`).concat('Late 1', 'Late 2', 'Late 3'),
  )
})

test('a cursor of another order, or made up, is refused', async () => {
  const { slug } = await aShelf([{}, {}])
  const { body } = await ask('GET', `/products?collection=${slug}&limit=1`)
  for (const cursor of [`${body.nextCursor}&sort=title`, 'nonsense', 'W10']) {
    const refused = await ask('GET', `/products?collection=${slug}&cursor=${cursor}`)
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ path: 'query.cursor' }] } })
  }
  expect((await ask('GET', '/products?limit=0')).status).toBe(422)
  expect((await ask('GET', '/products?limit=1000')).status).toBe(422)
})

test('goods are filtered by option, price and availability', async () => {
  const sized = (size: string, price: number) => ({
    sku: `SKU-${size}-${price}`,
    choice: [size],
    prices: [{ amount: price }],
  })
  const options = [{ name: 'Size', values: [{ name: 'A5' }, { name: 'A6' }] }]
  const { slug } = await aShelf([
    { title: 'Both', options, variants: [sized('A5', 1000), sized('A6', 600)] },
    { title: 'Small', options, variants: [sized('A6', 650)], stock: 0 },
    { title: 'Plain', price: 500 },
  ])
  const found = async (query: string) =>
    titles(await readAll(`/products?collection=${slug}${query}`))

  expect(await found('&option=size:a6')).toEqual(['Both', 'Small'])
  expect(await found('&option=size:a5&option=size:a6&available=true')).toEqual(['Both'])
  expect(await found('&option=size:a5&max=900')).toEqual([])
  expect(await found('&min=600&max=700')).toEqual(['Both', 'Small'])
  expect(await found('&option=size:a9')).toEqual([])
  expect((await ask('GET', '/products?option=a6')).status).toBe(422)
  expect((await ask('GET', '/products?collection=none')).status).toBe(404)
})

test('a product is told whole', async () => {
  const mediaIds = [await aPicture('A notebook')]
  const { slug } = await aProduct({
    title: 'Field notebook',
    price: 1850,
    compareAt: 2000,
    mediaIds,
  })
  const { body } = await ask('GET', `/products/${slug}`)
  expect(body.product).toMatchObject({
    title: 'Field notebook',
    path: `/products/${slug}`,
    pictures: [{ alt: 'A notebook' }],
    variants: [
      {
        price: { amount: 1850, currency: 'EUR' },
        compareAtPrice: { amount: 2000, currency: 'EUR' },
        taxIncluded: true,
        stock: { state: 'low', count: 5 },
      },
    ],
  })
  expect((await ask('GET', '/products/none')).body.code).toBe('not_found')
})

test('an unchanged answer is not sent twice', async () => {
  const { slug } = await aProduct()
  const first = await ask('GET', `/products/${slug}`)
  const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
  expect((await ask('GET', `/products/${slug}`, { headers })).status).toBe(304)
})

test('collections are listed and told', async () => {
  const { slug } = await aShelf([{}, {}])
  const { body } = await ask('GET', '/collections')
  expect(body.collections).toContainEqual(expect.objectContaining({ slug, productCount: 2 }))
  const { collection } = (await ask('GET', `/collections/${slug}`)).body
  expect(collection).toMatchObject({ slug, path: `/collections/${slug}` })
  expect((await ask('GET', '/collections/none')).status).toBe(404)
})

test('what is found comes in pages, with collections on the first', async () => {
  for (const n of [1, 2, 3]) await aProduct({ title: `Quagga print ${n}` })
  const seen = await readAll('/search?q=quagga&limit=2')
  expect(titles(seen).toSorted()).toEqual([1, 2, 3].map((n) => `Quagga print ${n}`))
  const nothing = await ask('GET', '/search?q=')
  expect(nothing.body).toEqual({
    products: [],
    collections: [],
    articles: [],
    pages: [],
    nextCursor: null,
  })
})

test('suggestions tell kind, place and price', async () => {
  const { slug } = await aProduct({ title: 'Zebra pen', price: 450 })
  const { body } = await ask('GET', '/search/suggestions?q=zeb')
  expect(body.suggestions).toEqual([
    {
      kind: 'product',
      title: 'Zebra pen',
      path: `/products/${slug}`,
      picture: null,
      price: { amount: 450, currency: 'EUR' },
      compareAtPrice: null,
      taxIncluded: true,
    },
  ])
})
