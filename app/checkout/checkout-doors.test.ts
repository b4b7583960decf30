import { NextRequest } from 'next/server'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Handler } from '@/app/_http/endpoint'
import { POST as addLine } from '@/app/cart/lines/route'
import { POST as postInformation } from '@/app/checkout/information/choice/route'
import { POST as postPayment } from '@/app/checkout/payment/choice/route'
import { POST as postPlace } from '@/app/checkout/place/route'
import { POST as postShipping } from '@/app/checkout/shipping/choice/route'
import { db } from '@/db/read'
import { orders } from '@/db/schema/orders'
import { transact } from '@/db/transact'
import { aVariant, setStock, staff } from '@/domain/cart/testing-cart'
import { setPrice } from '@/domain/catalog/set-price'
import { getCheckout } from '@/domain/checkout/get-checkout'
import { aMarket } from '@/domain/checkout/testing-checkout'

let market: Awaited<ReturnType<typeof aMarket>>

beforeAll(async () => {
  await aVariant()
  market = await aMarket()
})

const graz = {
  email: 'ada@example.com',
  'shippingAddress.name': 'Ada Lovelace',
  'shippingAddress.line1': 'Hauptplatz 1',
  'shippingAddress.postalCode': '8010',
  'shippingAddress.city': 'Graz',
  'shippingAddress.country': 'AT',
}

/** A browser without script: it posts forms and keeps its cookies. */
function aVisitor() {
  const jar = new Map<string, string>()
  return {
    cartToken: () => jar.get('cart') ?? '',
    async post(door: Handler, fields: Record<string, string>): Promise<string> {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
      const request = new NextRequest('http://localhost:3000/cart/lines', {
        method: 'POST',
        headers: { host: 'localhost:3000', cookie },
        body: new URLSearchParams(fields),
      })
      const response = await door(request, { params: Promise.resolve({}) })
      for (const set of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
        jar.set(name, value)
      }
      expect(response.status).toBe(303)
      return response.headers.get('location') ?? ''
    },
  }
}

async function aVisitorAtTheReview(goods: Parameters<typeof aVariant>[0] = {}) {
  const { variantId } = await aVariant({ amount: 1200, ...goods })
  const visitor = aVisitor()
  expect(await visitor.post(addLine, { variantId, quantity: '1' })).toBe('/cart')
  expect(await visitor.post(postInformation, graz)).toBe('/checkout/shipping')
  const shipping = { shippingMethodId: market.deliveryId }
  expect(await visitor.post(postShipping, shipping)).toBe('/checkout/payment')
  const payment = { paymentMethod: 'test', billing: 'same' }
  expect(await visitor.post(postPayment, payment)).toBe('/checkout/review')
  const { cart, quote } = await getCheckout(db, visitor.cartToken())
  const shown = { cartVersion: String(cart.version), shownTotal: String(quote.totals.total) }
  return { ...visitor, variantId, shown }
}

describe('the doors of the checkout', () => {
  it('lead from the first piece to the payment, and a second press to the same one', async () => {
    const visitor = await aVisitorAtTheReview()
    const before = await db.$count(orders)
    const first = await visitor.post(postPlace, visitor.shown)
    const second = await visitor.post(postPlace, visitor.shown)
    expect(first).toMatch(/^\/pay\/sim_/)
    expect(second).toBe(first)
    expect(await db.$count(orders)).toBe(before + 1)
  })

  it('lead to one order when pressed ten times at once', async () => {
    const visitor = await aVisitorAtTheReview()
    const places = await Promise.all(
      Array.from({ length: 10 }, () => visitor.post(postPlace, visitor.shown)),
    )
    expect(new Set(places).size).toBe(1)
  })

  it('lead back to the review when the price has changed meanwhile', async () => {
    const { variantId, shown, post } = await aVisitorAtTheReview()
    await transact((tx) => setPrice(tx, staff, { variantId, price: { amount: 1500 } }))
    expect(await post(postPlace, shown)).toMatch(/^\/checkout\/review\?form=/)
  })

  it('lead to the cart when the goods have been sold meanwhile', async () => {
    const { variantId, shown, post } = await aVisitorAtTheReview({ stock: 1 })
    await setStock(variantId, 0)
    expect(await post(postPlace, shown)).toMatch(/^\/cart\?form=/)
  })

  it('lead back to the review when another tab has changed the cart', async () => {
    const { shown, post } = await aVisitorAtTheReview()
    const { variantId } = await aVariant()
    await post(addLine, { variantId, quantity: '1' })
    expect(await post(postPlace, shown)).toMatch(/^\/checkout\/review\?form=/)
  })

  it('lead back to the cart without one', async () => {
    const shown = { cartVersion: '1', shownTotal: '1' }
    expect(await aVisitor().post(postPlace, shown)).toMatch(/^\/cart\?form=/)
  })

  it('go back to what is missing, field by field', async () => {
    const visitor = aVisitor()
    await visitor.post(addLine, { variantId: (await aVariant()).variantId, quantity: '1' })
    const wrong = { ...graz, email: 'ada', 'shippingAddress.postalCode': '1' }
    expect(await visitor.post(postInformation, wrong)).toMatch(/^\/checkout\/information\?form=/)
    expect((await getCheckout(db, visitor.cartToken())).nextStep).toBe('information')
  })

  it('ask for another address only when another was meant', async () => {
    const { post } = await aVisitorAtTheReview()
    const half = { paymentMethod: 'test', 'billingAddress.name': 'Babbage Ltd' }
    expect(await post(postPayment, { ...half, billing: 'same' })).toBe('/checkout/review')
    const other = await post(postPayment, { ...half, billing: 'other' })
    expect(other).toMatch(/^\/checkout\/payment\?form=/)
  })

  it('do not lose a code that was typed but not applied', async () => {
    const { post } = await aVisitorAtTheReview()
    const payment = { paymentMethod: 'test', billing: 'same', code: 'NOPE' }
    expect(await post(postPayment, payment)).toMatch(/^\/checkout\/payment\?form=/)
    const applied = await post(postPayment, { ...payment, code: '', applyCode: 'yes' })
    expect(applied).toMatch(/^\/checkout\/payment\?form=/)
  })
})
