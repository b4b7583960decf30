import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { type Answered, ask, SHOP_ORIGIN } from '@/app/api/v1/testing'
import { GERMAN_ADDRESS } from '@/domain/checkout/testing'
import { aProduct, aShop, type MadeShop } from '@/domain/testing'
import { simulatedPayments } from '@/providers/index'

let shop: MadeShop
beforeAll(async () => {
  shop = await aShop()
})

const keyed = (key: string = randomUUID()) => ({ 'idempotency-key': key })

function everything(variantId: string, more: Record<string, unknown> = {}) {
  return {
    lines: [{ variantId, quantity: 2 }],
    email: 'ada@example.com',
    shippingAddress: GERMAN_ADDRESS,
    shippingMethodId: shop.standardMethodId,
    paymentMethod: 'test',
    ...more,
  }
}

async function aFullCart(more: Record<string, unknown> = {}): Promise<Answered> {
  const { variantId } = await aProduct({ price: 1200 })
  return await ask('POST', '/carts', { body: everything(variantId, more) })
}

function orderOf({ body }: Answered) {
  return { cartToken: body.token, shownTotal: body.cart.totals.total }
}

test('a guest buys in two requests', async () => {
  const begun = await aFullCart()
  expect(begun.status).toBe(201)
  expect(begun.body.cart).toMatchObject({
    nextStep: 'review',
    problems: [],
    totals: { total: { amount: 2890, currency: 'EUR' } },
  })
  expect(begun.body.cart.lines[0].priceChange).toBeNull()

  const placed = await ask('POST', '/orders', { body: orderOf(begun), headers: keyed() })

  expect(placed.status).toBe(201)
  expect(placed.body.order).toMatchObject({ status: 'pending', email: 'ada@example.com' })
  expect(placed.body.payment).toMatchObject({ status: 'open', method: 'test' })
  expect(placed.body.payment.url).toMatch(new RegExp(`^${SHOP_ORIGIN}/pay/`))
  const seen = await ask('GET', `/orders/${placed.body.token}`)
  expect(seen.body).toEqual({ order: placed.body.order, payment: placed.body.payment })
})

async function aPendingOrder(): Promise<{ token: string; ref: string; cartToken: string }> {
  const cart = await aFullCart()
  const { body } = await ask('POST', '/orders', { body: orderOf(cart), headers: keyed() })
  const ref = String(body.payment.url).split('/').at(-1) ?? ''
  return { token: body.token, ref, cartToken: cart.body.token }
}

test('the same request with the same key is answered again and orders nothing twice', async () => {
  const body = orderOf(await aFullCart())
  const headers = keyed()
  const first = await ask('POST', '/orders', { body, headers })
  const again = await ask('POST', '/orders', { body, headers })
  expect(again.headers.get('idempotency-replayed')).toBe('true')
  expect(again.status).toBe(201)
  expect(again.body).toEqual(first.body)
  const atOnce = await Promise.all(
    Array.from({ length: 10 }, () => ask('POST', '/orders', { body, headers })),
  )
  expect(new Set(atOnce.map((one) => one.body.order.id))).toEqual(new Set([first.body.order.id]))
})

test('a repeated request tells how the order is by then', async () => {
  const body = orderOf(await aFullCart())
  const headers = keyed()
  const first = await ask('POST', '/orders', { body, headers })
  await ask('POST', `/orders/${first.body.token}/cancellation`)
  const again = await ask('POST', '/orders', { body, headers })
  expect(again.body.order.status).toBe('cancelled')
  expect(again.body.payment).toMatchObject({ status: 'closed', url: null })
})

test('another key for the same cart leads to the same order', async () => {
  const body = orderOf(await aFullCart())
  const first = await ask('POST', '/orders', { body, headers: keyed() })
  const second = await ask('POST', '/orders', { body, headers: keyed() })
  expect(second.body.order.id).toBe(first.body.order.id)
  expect(second.body.payment.url).toBe(first.body.payment.url)
})

test('a key with another request is refused, and a request without a key too', async () => {
  const body = orderOf(await aFullCart())
  const headers = keyed()
  await ask('POST', '/orders', { body, headers })
  const other = await ask('POST', '/orders', { body: orderOf(await aFullCart()), headers })
  expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } })
  const bare = await ask('POST', '/orders', { body })
  expect(bare).toMatchObject({ status: 400, body: { code: 'idempotency_key_required' } })
})

test('a refused order leaves its key free', async () => {
  const body = orderOf(await aFullCart())
  const headers = keyed()
  const wrong = { ...body, shownTotal: { amount: 1, currency: 'EUR' } }
  const refused = await ask('POST', '/orders', { body: wrong, headers })
  expect(refused).toMatchObject({ status: 409, body: { code: 'quote_changed' } })
  expect(refused.body.details).toEqual({ shown: 1, now: 2890 })
  expect((await ask('POST', '/orders', { body, headers })).status).toBe(201)
})

test('money of another currency is another total', async () => {
  const body = orderOf(await aFullCart())
  const inYen = { ...body, shownTotal: { ...body.shownTotal, currency: 'JPY' } }
  const { body: told } = await ask('POST', '/orders', { body: inYen, headers: keyed() })
  expect(told.code).toBe('quote_changed')
})

test.each([
  ['contact_missing', { email: undefined }],
  ['address_missing', { shippingAddress: undefined, shippingMethodId: undefined }],
  ['shipping_method_missing', { shippingMethodId: undefined }],
  ['payment_method_missing', { paymentMethod: undefined }],
  ['cart_empty', { lines: [], shippingMethodId: undefined }],
])('an order that lacks something is refused: %s', async (code, more) => {
  const cart = await aFullCart(more)
  const { body } = await ask('POST', '/orders', { body: orderOf(cart), headers: keyed() })
  expect(body.code).toBe(code)
})

test('an offline method places the order at once', async () => {
  const cart = await aFullCart({ paymentMethod: 'bank_transfer' })
  const { body } = await ask('POST', '/orders', { body: orderOf(cart), headers: keyed() })
  expect(body.order.status).toBe('placed')
  expect(body.payment).toEqual({ status: 'due', method: 'bank_transfer', url: null })
  const change = await ask('PATCH', `/carts/${cart.body.token}`, { body: { note: 'late' } })
  expect(change).toMatchObject({ status: 409, body: { code: 'cart_closed' } })
})

test('a cart that has changed since is not ordered', async () => {
  const cart = await aFullCart()
  const cartVersion = cart.body.cart.version
  await ask('PATCH', `/carts/${cart.body.token}`, { body: { note: 'wait' } })
  const body = { ...orderOf(cart), cartVersion }
  const { body: told } = await ask('POST', '/orders', { body, headers: keyed() })
  expect(told.code).toBe('cart_changed')
})

test('a declined payment is tried again by another way', async () => {
  const { token, ref } = await aPendingOrder()
  await simulatedPayments.decide(ref, 'decline')
  const body = { paymentMethod: 'bank_transfer' }
  const again = await ask('POST', `/orders/${token}/payment`, { body })
  expect(again.body).toMatchObject({ order: { status: 'placed' }, payment: { status: 'due' } })
})

test('a declined payment is tried again the same way, at a new address', async () => {
  const { token, ref } = await aPendingOrder()
  await simulatedPayments.decide(ref, 'decline')
  const again = await ask('POST', `/orders/${token}/payment`, { headers: keyed() })
  expect(again.body).toMatchObject({ order: { status: 'pending' }, payment: { status: 'open' } })
  expect(again.body.payment.url).not.toContain(ref)
})

test('a payment that went through is noticed, not asked for twice', async () => {
  const { token, ref } = await aPendingOrder()
  await simulatedPayments.decide(ref, 'success')
  const { body } = await ask('POST', `/orders/${token}/payment`)
  expect(body).toMatchObject({
    order: { status: 'placed' },
    payment: { status: 'paid', url: null },
  })
  expect(body.order.paid).toEqual(body.order.totals.total)
})

test('while one request talks to the payment service, its twin is told to wait or gets the same', async () => {
  const { token } = await aPendingOrder()
  const headers = keyed()
  const [first, second] = await Promise.all([
    ask('POST', `/orders/${token}/payment`, { headers }),
    ask('POST', `/orders/${token}/payment`, { headers }),
  ])
  expect(first.status).toBe(200)
  expect(second.status === 200 ? second.body : second.body.code).toEqual(
    second.status === 200 ? first.body : 'idempotency_in_progress',
  )
})

test('a pending order is called off, and its cart is open again', async () => {
  const { token, ref, cartToken } = await aPendingOrder()
  const gone = await ask('POST', `/orders/${token}/cancellation`)
  expect(gone.body).toMatchObject({ order: { status: 'cancelled' }, payment: { status: 'closed' } })
  expect(simulatedPayments.find(ref).state).toBe('closed')
  expect((await ask('POST', `/orders/${token}/cancellation`)).body).toEqual(gone.body)
  const { cart } = (await ask('GET', `/carts/${cartToken}`)).body
  expect(cart).toMatchObject({ status: 'open', quantity: 2 })
  const late = await ask('POST', `/orders/${token}/payment`)
  expect(late.body.code).toBe('order_not_payable')
})

test('an order that is paid while it is called off stands', async () => {
  const { token, ref } = await aPendingOrder()
  await simulatedPayments.decide(ref, 'success')
  const { body } = await ask('POST', `/orders/${token}/cancellation`)
  expect(body.code).toBe('order_not_cancellable')
  expect((await ask('GET', `/orders/${token}`)).body.order.status).toBe('placed')
})

test('without an answer from the payment service the order stays pending', async () => {
  const { token, ref } = await aPendingOrder()
  await simulatedPayments.decide(ref, 'no_answer')
  const { status, body } = await ask('POST', `/orders/${token}/cancellation`)
  expect({ status, code: body.code }).toEqual({ status: 409, code: 'payment_pending' })
  const asked = await ask('POST', `/orders/${token}/payment`)
  expect(asked.body).toMatchObject({ order: { status: 'pending' }, payment: { status: 'open' } })
})

test('a key that opens no order is not found', async () => {
  const { body } = await aFullCart()
  for (const token of ['x', 'B'.repeat(43), body.token]) {
    for (const [method, path] of [
      ['GET', ''],
      ['POST', '/payment'],
      ['POST', '/cancellation'],
    ] as const) {
      expect(await ask(method, `/orders/${token}${path}`)).toMatchObject({
        status: 404,
        body: { code: 'not_found' },
      })
    }
  }
  const order = { cartToken: 'nothing', shownTotal: { amount: 1, currency: 'EUR' } }
  const { body: told } = await ask('POST', '/orders', { body: order, headers: keyed() })
  expect(told.code).toBe('cart_not_found')
})
