import { endpoint } from '@/app/_http/endpoint'
import { presentArticleCard } from '@/app/api/v1/articles/article'
import { cursorOf } from '@/app/api/v1/cursor'
import { presentCard, presentCollectionLink } from '@/app/api/v1/products/product'
import { searchOperation } from '@/app/api/v1/search/operations'
import type { Reader } from '@/db/read'
import { searchProductsAfter } from '@/domain/catalog/search-products-after'
import { searchArticles, searchPages } from '@/domain/publication/search-texts'
import { pagePath } from '@/lib/paths'

export const GET = endpoint({
  input: searchOperation.input,
  read: async (reader, { query }) => {
    const { q, cursor: after, limit } = query
    const found = await searchProductsAfter(reader, { query: q, after, limit })
    return {
      body: {
        products: found.cards.map(presentCard),
        collections: found.collections.map(presentCollectionLink),
        ...(after ? { articles: [], pages: [] } : await findTexts(reader, q)),
        nextCursor: cursorOf(found.next),
      },
    }
  },
})

async function findTexts(reader: Reader, query: string) {
  const { cards } = await searchArticles(reader, query, 1)
  const pages = await searchPages(reader, query)
  return {
    articles: cards.map(presentArticleCard),
    pages: pages.map(({ slug, title }) => ({ slug, path: pagePath(slug), title })),
  }
}
