import { NextRequest } from 'next/server'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Handler } from '@/app/_http/endpoint'
import { openPaymentSession } from '@/app/_http/payments'
import { POST as callOff } from '@/app/orders/[token]/cancellation/route'
import { POST as payAgain } from '@/app/orders/[token]/payment/route'
import { POST as decide } from '@/app/pay/[session]/outcome/route'
import { db } from '@/db/read'
import { anOrder } from '@/domain/checkout/testing'
import { orderAccessToken } from '@/domain/orders/access-token'
import { getOrder } from '@/domain/orders/queries'
import { aProduct, aShop, type MadeShop } from '@/domain/testing'
import { simulatedPayments } from '@/providers/index'

const ORIGIN = 'http://shop.test'

let shop: MadeShop
beforeAll(async () => {
  shop = await aShop()
})

/** An order whose customer stands before the payment service. */
async function anOpenPayment() {
  const { variantId } = await aProduct()
  const { order } = await anOrder(shop, { variantId })
  const session = await openPaymentSession(order.id, ORIGIN)
  const ref = session?.url.split('/').at(-1) ?? ''
  const token = orderAccessToken(order.id)
  return { orderId: order.id, token, ref, page: `/orders/${token}` }
}

/** Sends a form without script; answers where it leads. */
async function post(door: Handler, params: Record<string, string>, fields = {}): Promise<string> {
  const request = new NextRequest(`${ORIGIN}/cart/lines`, {
    method: 'POST',
    headers: { host: 'shop.test' },
    body: new URLSearchParams(fields),
  })
  const response = await door(request, { params: Promise.resolve(params) })
  expect(response.status).toBe(303)
  expect(response.headers.get('cache-control')).toBe('no-store')
  return response.headers.get('location') ?? ''
}

describe('the simulated payment page', () => {
  test.each(['success', 'decline', 'no_answer', 'webhook_twice', 'webhook_before_return'] as const)(
    '%s leads back to the shop',
    async (outcome) => {
      const { ref, page } = await anOpenPayment()
      expect(await post(decide, { session: ref }, { outcome })).toBe(`${ORIGIN}${page}/return`)
    },
  )

  test('whoever leaves after paying goes nowhere', async () => {
    const { ref } = await anOpenPayment()
    const outcome = 'success_after_leaving'
    expect(await post(decide, { session: ref }, { outcome })).toBe(`/pay/${ref}/left`)
    expect(simulatedPayments.find(ref).state).toBe('captured')
  })

  test('a payment is decided once', async () => {
    const { ref } = await anOpenPayment()
    await post(decide, { session: ref }, { outcome: 'decline' })
    await post(decide, { session: ref }, { outcome: 'success' })
    expect(simulatedPayments.find(ref).state).toBe('closed')
  })

  test('what is not offered decides nothing', async () => {
    const { ref } = await anOpenPayment()
    expect(await post(decide, { session: ref }, { outcome: 'refund' })).toMatch(`/pay/${ref}?form=`)
    expect(simulatedPayments.find(ref).state).toBe('open')
  })

  test('a payment nobody knows leads to the page that says so', async () => {
    expect(await post(decide, { session: 'sim_0' }, { outcome: 'success' })).toMatch('/pay/sim_0?')
  })
})

describe('paying again', () => {
  test('after a refusal a fresh payment is opened for the same order', async () => {
    const { orderId, token, ref } = await anOpenPayment()
    await post(decide, { session: ref }, { outcome: 'decline' })
    const [, fresh = ''] = /^\/pay\/(.+)$/.exec(await post(payAgain, { token })) ?? []
    expect(fresh).not.toBe(ref)
    expect(simulatedPayments.find(fresh).state).toBe('open')
    expect((await getOrder(db, orderId)).status).toBe('pending')
  })

  test('another way may be chosen, and the order stands', async () => {
    const { orderId, token, ref, page } = await anOpenPayment()
    await post(decide, { session: ref }, { outcome: 'decline' })
    const paymentMethod = 'bank_transfer'
    expect(await post(payAgain, { token }, { paymentMethod })).toBe(`${page}/thanks`)
    const placed = { status: 'placed', paymentStatus: 'unpaid', paymentMethod }
    expect(await getOrder(db, orderId)).toMatchObject(placed)
  })

  test('a payment that is still open goes on', async () => {
    const { token, ref } = await anOpenPayment()
    expect(await post(payAgain, { token })).toBe(`/pay/${ref}`)
    await post(decide, { session: ref }, { outcome: 'no_answer' })
    expect(await post(payAgain, { token })).toBe(`/pay/${ref}`)
  })

  test('what is paid by now is not paid twice', async () => {
    const { token, ref, page } = await anOpenPayment()
    await post(decide, { session: ref }, { outcome: 'success' })
    expect(await post(payAgain, { token })).toBe(`${page}/thanks`)
  })

  test('a way that is not offered is refused on the page of the order', async () => {
    const { token, ref, page } = await anOpenPayment()
    await post(decide, { session: ref }, { outcome: 'decline' })
    const paymentMethod = 'on_collection'
    expect(await post(payAgain, { token }, { paymentMethod })).toMatch(`${page}?form=`)
  })
})

describe('giving up', () => {
  test('an order that was refused leads back to the cart', async () => {
    const { orderId, token, ref } = await anOpenPayment()
    await post(decide, { session: ref }, { outcome: 'decline' })
    expect(await post(callOff, { token })).toBe('/cart')
    expect((await getOrder(db, orderId)).status).toBe('cancelled')
    expect(await post(callOff, { token })).toBe('/cart')
  })

  test('as long as money may still come the order waits', async () => {
    const { orderId, token, ref, page } = await anOpenPayment()
    await post(decide, { session: ref }, { outcome: 'no_answer' })
    expect(await post(callOff, { token })).toMatch(`${page}?form=`)
    expect((await getOrder(db, orderId)).status).toBe('pending')
  })

  test('an order that is paid by now stands', async () => {
    const { orderId, token, ref, page } = await anOpenPayment()
    await post(decide, { session: ref }, { outcome: 'success' })
    expect(await post(callOff, { token })).toMatch(`${page}?form=`)
    expect((await getOrder(db, orderId)).status).toBe('placed')
  })

  test('a made-up address leads to the page that says so', async () => {
    expect(await post(callOff, { token: 'nothing' })).toMatch('/orders/nothing?form=')
  })
})
