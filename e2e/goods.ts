import { randomBytes } from 'node:crypto'
import { aProduct, type MadeProduct, type ProductWish } from '@/domain/testing'

export type Goods = MadeProduct & { title: string }

/**
 * Goods that no other journey buys, put on sale from this process while the shop runs in its own. Their
 * title ends in letters of their own, so that they can be searched for.
 */
export async function goods(wish: ProductWish & { title: string }): Promise<Goods> {
  const mark = newMark()
  const title = `${wish.title} ${mark}`
  const { price = 1000, ...more } = wish
  const variants = more.variants ?? [{ sku: `E2E-${mark}`, prices: [{ amount: price }] }]
  return { ...(await aProduct({ ...more, title, variants })), title }
}

/** Letters that no other call answers with. */
export function newMark(): string {
  return [...randomBytes(8)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')
}
