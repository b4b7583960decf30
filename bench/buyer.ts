import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Shop } from '@/bench/shop'

/** What every buyer asks for: two different goods, sent to Berlin, paid by bank transfer. */
export type Wish = { body: Record<string, unknown> }

const begun = z.object({
  token: z.string(),
  cart: z.object({
    totals: z.object({ total: z.object({ amount: z.int(), currency: z.string() }) }),
  }),
})
const methods = z.object({ shippingMethods: z.array(z.object({ id: z.string() })) })
const listed = z.object({ products: z.array(z.object({ slug: z.string() })) })
const product = z.object({ product: z.object({ variants: z.array(z.object({ id: z.string() })) }) })

const GOODS = 2
const shippingAddress = {
  name: 'Ada Fern',
  line1: 'Lindenallee 4',
  postalCode: '10115',
  city: 'Berlin',
  country: 'DE',
}

/** Looks around the shop once, as a client would before it orders. */
export async function makeWish({ url }: Shop): Promise<Wish> {
  const api = `${url}/api/v1`
  const { products } = listed.parse(await ask(`${api}/products?limit=${GOODS}`))
  const lines: { variantId: string; quantity: number }[] = []
  for (const { slug } of products) {
    const { variants } = product.parse(await ask(`${api}/products/${slug}`)).product
    lines.push(...variants.slice(0, 1).map(({ id }) => ({ variantId: id, quantity: 1 })))
  }
  const { token } = begun.parse(await post(`${api}/carts`, { lines, shippingAddress }))
  const { shippingMethods } = methods.parse(await ask(`${api}/carts/${token}/shipping-methods`))
  return {
    body: {
      lines,
      email: 'ada@example.com',
      shippingAddress,
      shippingMethodId: shippingMethods[0]?.id,
      paymentMethod: 'bank_transfer',
    },
  }
}

/** A whole guest checkout: the cart with everything decided, then the order. Milliseconds of both requests together. */
export async function buy({ url }: Shop, { body }: Wish): Promise<number> {
  const startedAt = performance.now()
  const { token, cart } = begun.parse(await post(`${url}/api/v1/carts`, body))
  const order = { cartToken: token, shownTotal: cart.totals.total }
  await post(`${url}/api/v1/orders`, order, { 'idempotency-key': randomUUID() })
  return performance.now() - startedAt
}

/** How many requests `buy` makes. */
export const REQUESTS_PER_ORDER = 2

async function post(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<unknown> {
  return await ask(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}

async function ask(url: string, request: RequestInit = {}): Promise<unknown> {
  const response = await fetch(url, request)
  const text = await response.text()
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text}`)
  return JSON.parse(text)
}
