import { endpoint } from '@/app/_http/endpoint'
import { cursorOf } from '@/app/api/v1/cursor'
import { presentCard, presentCollectionLink } from '@/app/api/v1/products/product'
import { searchOperation } from '@/app/api/v1/search/operations'
import { searchProductsAfter } from '@/domain/catalog/search-products-after'

export const GET = endpoint({
  input: searchOperation.input,
  read: async (reader, { query }) => {
    const { q, cursor: after, limit } = query
    const found = await searchProductsAfter(reader, { query: q, after, limit })
    return {
      body: {
        products: found.cards.map(presentCard),
        collections: found.collections.map(presentCollectionLink),
        nextCursor: cursorOf(found.next),
      },
    }
  },
})
