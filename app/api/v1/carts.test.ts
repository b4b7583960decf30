import { beforeAll, expect, test } from 'vitest'
import { ask } from '@/app/api/v1/testing'
import { transact } from '@/db/transact'
import { GERMAN_ADDRESS } from '@/domain/checkout/testing'
import { createPromotion } from '@/domain/promotions/create-promotion'
import { aProduct, aShop, type MadeShop, tester } from '@/domain/testing'

let shop: MadeShop
beforeAll(async () => {
  shop = await aShop()
  await transact((tx) =>
    createPromotion(tx, tester, {
      name: 'Welcome',
      rules: { kind: 'order', discount: { type: 'percent', ppm: 100_000 } },
      codes: [{ code: 'WELCOME10' }],
    }),
  )
})

async function aCart(body: Record<string, unknown> = {}) {
  const begun = await ask('POST', '/carts', { body })
  expect(begun.status).toBe(201)
  return { token: String(begun.body.token), cart: begun.body.cart }
}

test('a cart begins empty, with or without a body', async () => {
  const { token } = await aCart()
  const bare = await ask('POST', '/carts')
  expect(bare.status).toBe(201)
  expect(bare.body.token).not.toBe(token)
  const { body } = await ask('GET', `/carts/${token}`)
  expect(body.cart).toMatchObject({ status: 'open', lines: [], quantity: 0, currency: 'EUR' })
  expect(JSON.stringify(body)).not.toContain(token)
})

test('step by step: lines, contact, shipping, code, payment', async () => {
  const { variantId } = await aProduct({ price: 1000 })
  const { token } = await aCart()
  const at = `/carts/${token}`

  const added = await ask('POST', `${at}/lines`, { body: { variantId } })
  expect(added.status).toBe(201)
  const [line] = added.body.cart.lines
  expect(line).toMatchObject({ quantity: 1, amount: { amount: 1000, currency: 'EUR' } })
  expect(added.body.cart.nextStep).toBe('information')

  const more = await ask('PATCH', `${at}/lines/${line.id}`, { body: { quantity: 3 } })
  expect(more.body.cart.totals.items.amount).toBe(3000)

  const contact = { email: 'ada@example.com', shippingAddress: GERMAN_ADDRESS, note: 'Ring twice.' }
  const told = await ask('PATCH', at, { body: contact })
  expect(told.body.cart).toMatchObject({ ...contact, nextStep: 'shipping', phone: null })

  const offered = await ask('GET', `${at}/shipping-methods`)
  expect(offered.body.shippingMethods[0]).toMatchObject({
    id: shop.standardMethodId,
    price: { amount: 490, currency: 'EUR' },
  })
  const shipped = await ask('PATCH', at, { body: { shippingMethodId: shop.standardMethodId } })
  expect(shipped.body.cart).toMatchObject({ email: 'ada@example.com', nextStep: 'payment' })

  const reduced = await ask('POST', `${at}/codes`, { body: { code: ' welcome10 ' } })
  expect(reduced.status).toBe(201)
  expect(reduced.body.cart).toMatchObject({
    codes: [{ code: 'WELCOME10', rejection: null }],
    discounts: [{ code: 'WELCOME10', amount: { amount: 300 } }],
  })
  const plain = await ask('DELETE', `${at}/codes/welcome10`)
  expect(plain.body.cart.codes).toEqual([])

  const paid = await ask('PATCH', at, { body: { paymentMethod: 'test' } })
  expect(paid.body.cart).toMatchObject({
    nextStep: 'review',
    totals: { total: { amount: 3490, currency: 'EUR' } },
  })

  const emptied = await ask('DELETE', `${at}/lines/${line.id}`)
  expect(emptied.body.cart.lines).toEqual([])
})

test('the same goods named twice become one line', async () => {
  const { variantId } = await aProduct({ stock: 9 })
  const twice = [
    { variantId, quantity: 2 },
    { variantId, quantity: 3 },
  ]
  const { cart } = await aCart({ lines: twice })
  expect(cart.lines).toHaveLength(1)
  expect(cart.quantity).toBe(5)
})

test('all of a new cart is taken, or nothing', async () => {
  const { variantId } = await aProduct({ stock: 1 })
  const wants = (body: Record<string, unknown>) => ask('POST', '/carts', { body })
  const lines = [{ variantId, quantity: 1 }]

  const tooMany = await wants({ lines: [{ variantId, quantity: 2 }] })
  expect(tooMany).toMatchObject({ status: 409, body: { code: 'out_of_stock' } })
  expect(tooMany.body.details).toMatchObject({ variantId, available: 1 })
  const unknown = await wants({ lines: [{ variantId: 'var_none' }] })
  expect(unknown.body.code).toBe('variant_unavailable')
  expect((await wants({ lines, codes: ['NOSUCH'] })).body.code).toBe('code_unknown')
  expect((await wants({ lines, shippingMethodId: 'shm_none' })).body.code).toBe(
    'shipping_method_unavailable',
  )
  expect((await wants({ lines, paymentMethod: 'shells' })).body.code).toBe(
    'payment_method_unavailable',
  )
  const huge = await wants({
    lines: [
      { variantId, quantity: 999 },
      { variantId, quantity: 999 },
    ],
  })
  expect(huge.body.code).toBe('quantity_too_large')
})

test('who has seen an older version is refused and told the new one', async () => {
  const { variantId } = await aProduct()
  const { token, cart } = await aCart({ lines: [{ variantId }] })
  const at = `/carts/${token}`
  const first = await ask('PATCH', at, { body: { note: 'one', version: cart.version } })
  expect(first.status).toBe(200)

  const second = await ask('PATCH', at, { body: { note: 'two', version: cart.version } })

  expect(second).toMatchObject({ status: 409, body: { code: 'cart_changed' } })
  expect(second.body.details.cart).toEqual(first.body.cart)
  const lineId = cart.lines[0].id
  const late = await ask('DELETE', `${at}/lines/${lineId}?version=${cart.version}`)
  expect(late.body.code).toBe('cart_changed')
  const fresh = await ask('DELETE', `${at}/lines/${lineId}?version=${first.body.cart.version}`)
  expect(fresh.body.cart.lines).toEqual([])
})

test('what is misspelt is refused, with its path', async () => {
  const { token } = await aCart()
  const misspelt = await ask('PATCH', `/carts/${token}`, { body: { emial: 'ada@example.com' } })
  expect(misspelt).toMatchObject({ status: 422, body: { code: 'invalid_input' } })
  expect(misspelt.body.errors[0].message).toContain('emial')
  const nowhere = { ...GERMAN_ADDRESS, postalCode: '1', street: 'x' }
  const wrong = await ask('PATCH', `/carts/${token}`, {
    body: { email: 'ada', shippingAddress: nowhere },
  })
  const paths = wrong.body.errors.map((one: { path: string }) => one.path)
  expect(paths).toEqual(expect.arrayContaining(['email', 'shippingAddress']))
})

test('a key that opens no cart is not found, whatever is asked', async () => {
  const { variantId } = await aProduct()
  for (const token of ['x', 'A'.repeat(43), '%20', 'A'.repeat(4000)]) {
    const at = `/carts/${token}`
    const asked = [
      await ask('GET', at),
      await ask('PATCH', at, { body: { note: 'mine' } }),
      await ask('POST', `${at}/lines`, { body: { variantId } }),
      await ask('DELETE', `${at}/lines/cln_1`),
      await ask('POST', `${at}/codes`, { body: { code: 'WELCOME10' } }),
      await ask('GET', `${at}/shipping-methods`),
    ]
    for (const { status, body } of asked) {
      expect(status).toBe(404)
      expect(body.code).toBe('cart_not_found')
    }
  }
})

test('a line of another cart is not found', async () => {
  const { variantId } = await aProduct()
  const other = await aCart({ lines: [{ variantId }] })
  const { token } = await aCart()
  const lineId = other.cart.lines[0].id
  const { body } = await ask('PATCH', `/carts/${token}/lines/${lineId}`, { body: { quantity: 2 } })
  expect(body.code).toBe('not_found')
  await ask('DELETE', `/carts/${token}/lines/${lineId}`)
  expect((await ask('GET', `/carts/${other.token}`)).body.cart.lines).toHaveLength(1)
})

test('reading carries a tag, and 304 says that nothing has changed', async () => {
  const { token } = await aCart()
  const first = await ask('GET', `/carts/${token}`)
  const held = { 'if-none-match': first.headers.get('etag') ?? '' }
  expect((await ask('GET', `/carts/${token}`, { headers: held })).status).toBe(304)
  await ask('PATCH', `/carts/${token}`, { body: { note: 'changed' } })
  const changed = await ask('GET', `/carts/${token}`, { headers: held })
  expect(changed).toMatchObject({ status: 200, body: { cart: { note: 'changed' } } })
  expect(first.headers.get('cache-control')).toContain('private')
})

test('what is no JSON, or too much of it, is refused', async () => {
  const { token } = await aCart()
  const send = (body: string, type = 'application/json') =>
    ask('PATCH', `/carts/${token}`, { body, headers: { 'content-type': type } })
  expect((await send('{"note":')).body.code).toBe('malformed_request')
  expect((await send('note=1', 'application/x-www-form-urlencoded')).body.code).toBe(
    'unsupported_media_type',
  )
  expect((await send(JSON.stringify({ note: 'x'.repeat(200_000) }))).body.code).toBe(
    'body_too_large',
  )
  expect((await send('[]')).body.code).toBe('invalid_input')
})

test('delivery can be asked about before there is an address', async () => {
  const { variantId } = await aProduct()
  const { token } = await aCart({ lines: [{ variantId }] })
  const abroad = await ask('GET', `/carts/${token}/shipping-methods?country=JP`)
  expect(abroad.body.shippingMethods).toMatchObject([{ name: 'Airmail', price: { amount: 1900 } }])
  const nonsense = await ask('GET', `/carts/${token}/shipping-methods?country=japan`)
  expect(nonsense).toMatchObject({ status: 422, body: { errors: [{ path: 'query.country' }] } })
})
