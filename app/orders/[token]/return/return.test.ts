import { NextRequest } from 'next/server'
import { beforeAll, expect, test } from 'vitest'
import { openPaymentSession } from '@/app/_http/payments'
import { GET } from '@/app/orders/[token]/return/route'
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

async function anOpenPayment() {
  const { variantId } = await aProduct()
  const { order } = await anOrder(shop, { variantId })
  const session = await openPaymentSession(order.id, ORIGIN)
  const ref = session?.url.split('/').at(-1) ?? ''
  return { orderId: order.id, token: orderAccessToken(order.id), ref }
}

async function comeBack(token: string) {
  const request = new NextRequest(`${ORIGIN}/orders/${token}/return?status=success`)
  const response = await GET(request, { params: Promise.resolve({ token }) })
  return { status: response.status, to: response.headers.get('location') }
}

test('who has paid comes back to the confirmation', async () => {
  const { orderId, token, ref } = await anOpenPayment()
  await simulatedPayments.decide(ref, 'success')
  expect(await comeBack(token)).toEqual({ status: 303, to: `/orders/${token}/thanks` })
  expect(await getOrder(db, orderId)).toMatchObject({ status: 'placed', paymentStatus: 'paid' })
  expect(await comeBack(token)).toEqual({ status: 303, to: `/orders/${token}/thanks` })
})

test('what the address says of the payment is not believed', async () => {
  const { orderId, token } = await anOpenPayment()
  expect(await comeBack(token)).toEqual({ status: 303, to: `/orders/${token}` })
  expect((await getOrder(db, orderId)).status).toBe('pending')
})

test.each(['decline', 'no_answer'] as const)(
  'after %s the order is still there',
  async (outcome) => {
    const { orderId, token, ref } = await anOpenPayment()
    await simulatedPayments.decide(ref, outcome)
    expect((await comeBack(token)).to).toBe(`/orders/${token}`)
    expect((await getOrder(db, orderId)).status).toBe('pending')
  },
)

test('a made-up address leads to the page that says so', async () => {
  expect(await comeBack('nothing')).toEqual({ status: 303, to: '/orders/nothing' })
})

test('the provider sends the customer back here', async () => {
  const { token, ref } = await anOpenPayment()
  expect(simulatedPayments.find(ref).returnUrl).toBe(`${ORIGIN}/orders/${token}/return`)
})
