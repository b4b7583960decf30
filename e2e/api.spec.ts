import { randomUUID } from 'node:crypto'
import { type APIRequestContext, expect } from '@playwright/test'
import { home, newEmail } from '@/e2e/customer'
import { goods } from '@/e2e/goods'
import { test } from '@/e2e/test'

test('A program buys with two requests, and repeating the second one buys nothing more', async ({
  request,
}) => {
  const { variantId } = await goods({ title: 'Programmed', price: 1500 })
  const begun = await request.post('/api/v1/carts', {
    data: {
      lines: [{ variantId, quantity: 2 }],
      email: newEmail(),
      shippingAddress: shippingAddress(),
      shippingMethodId: await standardPost(request),
      paymentMethod: 'bank_transfer',
      codes: ['WELCOME10'],
    },
  })
  expect(begun.status()).toBe(201)
  const { token: cartToken, cart } = await begun.json()
  expect(cart).toMatchObject({ nextStep: 'review', problems: [] })
  const { items, discount, shipping, total } = cart.totals
  expect([items.amount, discount.amount]).toEqual([3000, 300])
  expect(items.amount - discount.amount + shipping.amount).toBe(total.amount)

  const order = { cartToken, cartVersion: cart.version, shownTotal: total }
  const key = { 'idempotency-key': randomUUID() }
  const placed = await request.post('/api/v1/orders', { data: order, headers: key })
  expect(placed.status()).toBe(201)
  const answer = await placed.json()
  expect(answer.order).toMatchObject({ status: 'placed', totals: { total } })
  expect(answer.payment).toMatchObject({ status: 'due', method: 'bank_transfer' })

  const again = await request.post('/api/v1/orders', { data: order, headers: key })
  expect(again.status()).toBe(201)
  expect(again.headers()['idempotency-replayed']).toBe('true')
  expect(await again.json()).toEqual(answer)

  const other = { ...order, cartVersion: 99 }
  const misused = await request.post('/api/v1/orders', { data: other, headers: key })
  expect([misused.status(), (await misused.json()).code]).toEqual([422, 'idempotency_key_reused'])

  const read = await request.get(`/api/v1/orders/${answer.token}`)
  expect((await read.json()).order).toMatchObject({ number: answer.order.number, status: 'placed' })
})

test('A program that shows an old price is told the new one', async ({ request }) => {
  const { variantId } = await goods({ title: 'Outdated' })
  const begun = await request.post('/api/v1/carts', {
    data: {
      lines: [{ variantId }],
      email: newEmail(),
      shippingAddress: shippingAddress(),
      shippingMethodId: await standardPost(request),
      paymentMethod: 'bank_transfer',
    },
  })
  const { token: cartToken, cart } = await begun.json()
  const shownTotal = { ...cart.totals.total, amount: cart.totals.total.amount - 1 }
  const refused = await request.post('/api/v1/orders', {
    data: { cartToken, shownTotal },
    headers: { 'idempotency-key': randomUUID() },
  })
  expect(refused.status()).toBe(409)
  expect(refused.headers()['content-type']).toContain('application/problem+json')
  expect(await refused.json()).toMatchObject({ code: 'quote_changed', status: 409 })
})

test('A program keeps what it has read until it changes', async ({ request }) => {
  const { slug } = await goods({ title: 'Listed' })
  const address = `/api/v1/products/${slug}`
  const first = await request.get(address)
  const { etag = '' } = first.headers()
  expect(etag).not.toBe('')
  const again = await request.get(address, { headers: { 'if-none-match': etag } })
  expect(again.status()).toBe(304)

  const page = await request.get('/api/v1/products?limit=2')
  const { nextCursor } = await page.json()
  expect(nextCursor).toEqual(expect.any(String))
})

function shippingAddress() {
  const { name, street, postcode, town } = home
  return { name, line1: street, postalCode: postcode, city: town, country: 'DE' }
}

/** The id of the demo shop's usual way of delivery, as the shop tells it to anybody with a cart. */
async function standardPost(request: APIRequestContext): Promise<string> {
  const { variantId } = await goods({ title: 'Probe' })
  const begun = await request.post('/api/v1/carts', { data: { lines: [{ variantId }] } })
  const { token } = await begun.json()
  const answer = await request.get(`/api/v1/carts/${token}/shipping-methods?country=DE`)
  const { shippingMethods } = await answer.json()
  const wanted = shippingMethods.find(({ name }: { name: string }) => name === 'Standard post')
  return wanted.id
}
