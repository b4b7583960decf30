import { endpoint } from '@/app/_http/endpoint'
import { cursorOf } from '@/app/api/v1/cursor'
import { listProductsOperation } from '@/app/api/v1/products/operations'
import { presentCard } from '@/app/api/v1/products/product'
import { listProductsAfter } from '@/domain/catalog/list-products-after'

export const GET = endpoint({
  input: listProductsOperation.input,
  read: async (reader, { query }) => {
    const { collection, tag, option = [], min, max, available, sort, cursor, limit } = query
    const { cards, next } = await listProductsAfter(reader, {
      filters: { options: chosenOptions(option), priceMin: min, priceMax: max, available, sort },
      collection,
      tag,
      after: cursor,
      limit,
    })
    return { body: { products: cards.map(presentCard), nextCursor: cursorOf(next) } }
  },
})

/** `['size:a5', 'size:a6']` as `{ size: ['a5', 'a6'] }`. */
function chosenOptions(pairs: readonly string[]): Record<string, string[]> {
  const split = pairs.map((pair) => {
    const colon = pair.indexOf(':')
    return [pair.slice(0, colon), pair.slice(colon + 1)] as const
  })
  const groups = Map.groupBy(split, ([option]) => option)
  return Object.fromEntries(
    [...groups].map(([option, chosen]) => [option, chosen.map(([, value]) => value)]),
  )
}
