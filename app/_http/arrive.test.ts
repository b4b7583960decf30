import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { form } from '@/app/_http/form'
import { db } from '@/db/read'
import { aColleague, aCustomer, aSession } from '@/domain/accounts/testing-accounts'
import { findCustomerCartToken } from '@/domain/cart/customer-cart'
import { findCart, getCart } from '@/domain/cart/queries'
import { aCart, aVariant } from '@/domain/cart/testing-cart'
import { anOrder } from '@/domain/checkout/testing'
import { getOrder } from '@/domain/orders/queries'
import { aProduct, aShop } from '@/domain/testing'

type Opened = Awaited<ReturnType<typeof aSession>>

/** Any door that signs in, or out. */
async function pass(session: Opened | null, cartToken?: string, to = '/account') {
  const door = form({
    name: 'test',
    input: z.object({}),
    back: '/',
    write: async () => ({ to, session }),
  })
  const request = new NextRequest('http://localhost:3000/cart/note', {
    method: 'POST',
    headers: {
      host: 'localhost:3000',
      'content-type': 'application/x-www-form-urlencoded',
      cookie: cartToken ? `cart=${cartToken}` : '',
    },
    body: '',
  })
  const response = await door(request, { params: Promise.resolve({}) })
  const cookies = response.headers.getSetCookie()
  return {
    to: response.headers.get('location'),
    dropsCart: cookies.some((one) => one.startsWith('cart=;')),
    keepsSession: cookies.some((one) => /^session=./.test(one) && !one.startsWith('session=;')),
  }
}

describe('whoever arrives', () => {
  it('brings the cart, and the cookie is dropped', async () => {
    const { userId } = await aCustomer()
    const cartToken = await aCart([(await aVariant()).variantId])
    const seen = await pass(await aSession(userId), cartToken)
    expect(seen).toEqual({ to: '/account', dropsCart: true, keepsSession: true })
    const cart = await getCart(db, await findCustomerCartToken(db, userId))
    expect(cart.quantity).toBe(1)
  })

  it('is told when two carts became one, wherever they go', async () => {
    const { userId } = await aCustomer()
    await pass(await aSession(userId), await aCart([(await aVariant()).variantId]))
    const cartToken = await aCart([(await aVariant()).variantId])
    const seen = await pass(await aSession(userId), cartToken, '/checkout?a=b#c')
    expect(seen.to).toBe('/checkout?a=b&cart=joined#c')
  })

  it('gets the orders made as a guest', async () => {
    const { userId, email } = await aCustomer()
    const { variantId } = await aProduct()
    const { order } = await anOrder(await aShop(), { variantId, email })
    await pass(await aSession(userId))
    expect((await getOrder(db, order.id)).customerId).toBe(userId)
  })

  it.each([
    ['half', async () => await aSession((await aCustomer()).userId, 'half')],
    ['as a colleague', async () => await aSession((await aColleague('orders')).userId)],
  ])('brings nothing %s', async (_, arrival) => {
    const cartToken = await aCart([(await aVariant()).variantId])
    const seen = await pass(await arrival(), cartToken)
    expect(seen).toEqual({ to: '/account', dropsCart: false, keepsSession: true })
    expect((await findCart(db, cartToken))?.status).toBe('open')
  })
})

describe('whoever leaves', () => {
  it('leaves neither session nor cart in the browser', async () => {
    const cartToken = await aCart([(await aVariant()).variantId])
    expect(await pass(null, cartToken)).toMatchObject({ dropsCart: true, keepsSession: false })
  })
})
