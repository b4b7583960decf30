import { beforeAll, expect, test } from 'vitest'
import { sessionCookie } from '@/app/_http/testing-session'
import { ask, type Method } from '@/app/api/v1/testing'
import { db } from '@/db/read'
import type { BuiltInRole } from '@/domain/accounts/permissions'
import { aColleague, aSession } from '@/domain/accounts/testing-accounts'
import { getStaffProduct } from '@/domain/catalog/get-staff-product'
import { aLocation, aProduct, aTaxClass, unique } from '@/domain/testing'

async function signedInAs(role: BuiltInRole) {
  const { userId } = await aColleague(role)
  return { cookie: await sessionCookie((await aSession(userId)).token) }
}

let headers: Record<string, string>

beforeAll(async () => {
  headers = await signedInAs('catalogue')
})

const send = (method: Method, path: string, body?: unknown) => ask(method, path, { body, headers })

test('a product is created, changed, optioned, published and found', async () => {
  const made = await send('POST', '/admin/products', {
    title: unique('Heron ledger'),
    description: '**Sewn**',
    taxClassId: await aTaxClass(),
    variants: [{ sku: unique('HL'), prices: [{ amount: 1850, endsAt: '2031-01-01T00:00:00Z' }] }],
  })
  expect(made.status).toBe(201)
  const { id, version, slug } = made.body.product
  expect(made.body.product).toMatchObject({
    status: 'draft',
    descriptionHtml: '<p><strong>Sewn</strong></p>',
    variants: [{ prices: [{ endsAt: '2031-01-01T00:00:00.000Z' }] }],
  })

  const body = { version, title: 'Heron ledger, blue', tags: ['Bound'], slug: unique('heron') }
  const changed = await send('PATCH', `/admin/products/${id}`, body)
  expect(changed.body.product).toMatchObject({
    title: 'Heron ledger, blue',
    description: '**Sewn**',
    formerSlugs: [slug],
    version: version + 1,
  })
  const optioned = await send('PUT', `/admin/products/${id}/options`, {
    version: version + 1,
    options: [{ name: 'Size', values: [{ name: 'A5' }, { name: 'A6' }] }],
  })
  expect(optioned.body.product.variants).toHaveLength(2)

  for (const [place, status] of [
    ['publication', 'active'],
    ['withdrawal', 'draft'],
    ['archiving', 'archived'],
  ]) {
    const { body } = await send('POST', `/admin/products/${id}/${place}`)
    expect(body.product.status).toBe(status)
  }
  const found = await send('GET', '/admin/products?q=heron&status=archived&limit=1')
  expect(found.body).toMatchObject({ products: [{ id }], counts: { archived: 1 } })
  expect((await send('GET', `/admin/products/${id}`)).body.product.id).toBe(id)
})

test('the list goes on where it ended', async () => {
  const ids = [await aProduct(), await aProduct(), await aProduct()].map((one) => one.productId)
  const first = await send('GET', '/admin/products?limit=2')
  const cursor = first.body.nextCursor
  const second = await send('GET', `/admin/products?limit=2&cursor=${cursor}`)
  const seen = [...first.body.products, ...second.body.products].map(({ id }) => id)
  expect(seen.slice(0, 3)).toEqual(ids.toReversed())
})

test('an old version, a taken SKU and what does not exist are refused', async () => {
  const { productId, version } = await aProduct()
  const { sku } = await aProduct()
  const path = `/admin/products/${productId}`
  const old = await send('PATCH', path, { version: version - 1, title: 'Late' })
  expect([old.status, old.body.code, old.body.details.version]).toEqual([
    409,
    'version_conflict',
    version,
  ])
  const variants = [{ sku, prices: [{ amount: 1 }] }]
  expect((await send('PATCH', path, { version, variants })).body.code).toBe('sku_taken')
  const nothing = { version, title: 'X' }
  expect((await send('PATCH', '/admin/products/prd_none', nothing)).status).toBe(404)
  expect((await send('GET', '/admin/variants/var_none/stock')).status).toBe(404)
})

test('members that are not described are refused and reach nothing', async () => {
  const { productId, variantId, version, sku } = await aProduct({ isPublished: false })
  const before = await getStaffProduct(db, productId)
  const path = `/admin/products/${productId}`
  for (const extra of [
    { status: 'active' },
    { id: 'prd_other' },
    { descriptionHtml: '<script>' },
    { publishedAt: '2020-01-01T00:00:00Z' },
    { variants: [{ sku, prices: [{ amount: 1 }], id: variantId, status: 'archived' }] },
    { options: [{ name: 'Size', values: [{ name: 'A5' }], position: 9 }] },
  ]) {
    expect((await send('PATCH', path, { version, ...extra })).status).toBe(422)
  }
  const price = { amount: 1, variantId: 'var_other' }
  expect((await send('PUT', `/admin/variants/${variantId}/price`, price)).status).toBe(422)
  expect(await getStaffProduct(db, productId)).toEqual(before)
})

test('a price is set, and stock is booked with a reason', async () => {
  const { variantId } = await aProduct({ price: 1000, stock: 5 })
  const priced = await send('PUT', `/admin/variants/${variantId}/price`, { amount: 900 })
  expect(priced.body.product.variants[0].prices[0].price).toEqual({ amount: 900, currency: 'EUR' })

  const path = `/admin/variants/${variantId}/stock`
  const booking = { locationId: await aLocation(), reason: 'damaged', quantity: 2, note: 'Damp' }
  const booked = await send('POST', path, booking)
  expect([booked.status, booked.body.level.onHand]).toEqual([201, 3])
  const tooMany = await send('POST', path, { ...booking, quantity: 9 })
  expect([tooMany.status, tooMany.body.code]).toEqual([409, 'stock_too_low'])
  const { body } = await send('GET', path)
  expect(body.levels).toMatchObject([{ onHand: 3 }])
  expect(body.movements[0]).toMatchObject({
    onHandDelta: -2,
    reason: 'damaged: Damp',
    by: 'Kit Foxglove',
  })
})

test('a booking that is sent twice is made once', async () => {
  const { variantId } = await aProduct({ stock: 5 })
  const path = `/admin/variants/${variantId}/stock`
  const body = { locationId: await aLocation(), reason: 'received', quantity: 2 }
  const once = { ...headers, 'idempotency-key': unique('delivery') }
  for (const replayed of [null, 'true']) {
    const answer = await ask('POST', path, { body, headers: once })
    expect(answer.headers.get('idempotency-replayed')).toBe(replayed)
    expect(answer.body.level.onHand).toBe(7)
  }
})

test('who may not, does not', async () => {
  const { productId, variantId, version } = await aProduct()
  const reader = await signedInAs('read-only')
  const asReader = (method: Method, path: string, body?: unknown) =>
    ask(method, path, { body, headers: reader })
  expect((await asReader('GET', `/admin/products/${productId}`)).status).toBe(200)
  const change = { version, title: 'X' }
  expect((await asReader('PATCH', `/admin/products/${productId}`, change)).status).toBe(403)
  expect((await asReader('POST', `/admin/products/${productId}/archiving`)).status).toBe(403)
  const booking = { locationId: await aLocation(), reason: 'found', quantity: 1 }
  expect((await asReader('POST', `/admin/variants/${variantId}/stock`, booking)).status).toBe(403)
  expect((await ask('GET', '/admin/products')).status).toBe(401)
})
