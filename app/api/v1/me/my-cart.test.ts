import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import type { Handler } from '@/app/_http/endpoint'
import { DELETE, PATCH } from '@/app/api/v1/me/cart/lines/[line]/route'
import { POST } from '@/app/api/v1/me/cart/lines/route'
import { GET as getCart } from '@/app/api/v1/me/cart/route'
import { GET as getSummary } from '@/app/api/v1/me/summary/route'
import { aVariant } from '@/domain/cart/testing-cart'

type Call = { method?: string; body?: unknown; line?: string; search?: string; cart?: string }

async function call(door: Handler, { method = 'GET', body, line, search = '', cart }: Call) {
  const request = new NextRequest(`http://localhost:3000/api/v1/me/cart${search}`, {
    method,
    headers: {
      host: 'localhost:3000',
      ...(cart ? { cookie: `cart=${cart}` } : {}),
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    body: body ? JSON.stringify(body) : undefined,
  })
  const response = await door(request, { params: Promise.resolve({ line }) })
  const cookie = /^cart=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1]
  return { status: response.status, cookie, answer: await response.json() }
}

async function aBrowserWithACart() {
  const { variantId } = await aVariant({ amount: 1200, stock: 5 })
  const added = await call(POST, { method: 'POST', body: { variantId, quantity: 2 } })
  const { cart } = added.answer
  return {
    added,
    variantId,
    cart: added.cookie ?? '',
    line: cart.lines[0].id,
    version: cart.version,
  }
}

describe('the cart of the visitor', () => {
  it('comes into being with the first piece, and the cookie is its key', async () => {
    const { added, cart } = await aBrowserWithACart()
    expect(added.status).toBe(201)
    expect(cart).toHaveLength(43)
    expect((await call(getSummary, { cart })).answer).toEqual({
      cart: { quantity: 2 },
      account: null,
    })
    expect((await call(getCart, { cart })).answer).toMatchObject({
      cart: { quantity: 2, subtotal: 2400 },
      quote: { totals: { items: 2400 } },
    })
  })

  it('is none without a cookie, or with one that opens nothing', async () => {
    const none = { cart: null, quote: null }
    expect((await call(getCart, {})).answer).toEqual(none)
    expect((await call(getCart, { cart: 'x'.repeat(43) })).answer).toEqual(none)
    expect((await call(getSummary, { cart: 'not a token' })).answer).toEqual({
      cart: { quantity: 0 },
      account: null,
    })
  })

  it('is changed and emptied line by line', async () => {
    const { cart, line, version } = await aBrowserWithACart()
    const body = { quantity: 4, version }
    const changed = await call(PATCH, { method: 'PATCH', cart, line, body })
    expect(changed.answer.cart).toMatchObject({ quantity: 4, version: version + 1 })
    const search = `?version=${version + 1}`
    const emptied = await call(DELETE, { method: 'DELETE', cart, line, search })
    expect(emptied.answer.cart.lines).toEqual([])
  })

  it('answers the slower of two tabs with 409 and the fresh cart', async () => {
    const { cart, line, version } = await aBrowserWithACart()
    await call(PATCH, { method: 'PATCH', cart, line, body: { quantity: 3, version } })
    const body = { quantity: 1, version }
    const late = await call(PATCH, { method: 'PATCH', cart, line, body })
    expect(late.status).toBe(409)
    expect(late.answer).toMatchObject({
      code: 'cart_changed',
      details: { cart: { quantity: 3, version: version + 1 } },
    })
  })

  it('says how many are left', async () => {
    const { cart, variantId } = await aBrowserWithACart()
    const body = { variantId, quantity: 4 }
    const refused = await call(POST, { method: 'POST', cart, body })
    expect(refused.status).toBe(409)
    expect(refused.answer).toMatchObject({ code: 'out_of_stock', details: { available: 5 } })
  })
})
