import type { CartView } from '@/domain/cart/views'
import type { MyCart } from '@/domain/checkout/views'
import { apiPath, withQuery } from '@/lib/paths'

/** A refusal of the API as problem details tell it; `cart` is the fresh one when another tab has changed it. */
export class RefusedRequest extends Error {
  override name = 'RefusedRequest'

  constructor(
    readonly code: string,
    message: string,
    readonly cart: CartView | undefined,
  ) {
    super(message)
  }
}

interface Problem {
  code: string
  detail: string
  details?: { cart?: CartView }
}

export function fetchMyCart(signal?: AbortSignal): Promise<MyCart> {
  return request('/me/cart', { signal })
}

export function postLine(line: { variantId: string; quantity: number }): Promise<MyCart> {
  return request('/me/cart/lines', { method: 'POST', ...json(line) })
}

export type LineChange = { lineId: string; version: number; quantity: number }

/** A quantity of 0 takes the line out. */
export function sendLineChange({ lineId, version, quantity }: LineChange): Promise<MyCart> {
  const path = `/me/cart/lines/${encodeURIComponent(lineId)}`
  if (quantity === 0) return request(withQuery(path, { version }), { method: 'DELETE' })
  return request(path, { method: 'PATCH', ...json({ quantity, version }) })
}

async function request(path: string, init: RequestInit): Promise<MyCart> {
  const response = await fetch(apiPath(path), init)
  if (response.ok) return await response.json()
  const problem: Problem = await response.json()
  throw new RefusedRequest(problem.code, problem.detail, problem.details?.cart)
}

function json(body: unknown): RequestInit {
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
}
