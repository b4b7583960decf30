import { z } from 'zod'
import { articleCard } from '@/app/api/v1/articles/article'
import { cursorParameter, limitParameter, nextCursor } from '@/app/api/v1/cursor'
import { exampleCard, examplePicture } from '@/app/api/v1/examples'
import { money } from '@/app/api/v1/money'
import { operation } from '@/app/api/v1/operation'
import { picture, presentPicture } from '@/app/api/v1/picture'
import { collectionLink, presentPrice, productCard } from '@/app/api/v1/products/product'
import { foundKey } from '@/domain/catalog/search-products-after'
import type { SuggestionView } from '@/domain/catalog/views'

const q = z
  .string()
  .trim()
  .max(100)
  .default('')
  .meta({ description: 'What somebody types; every word must occur.', example: 'dotted notebook' })

const suggestion = z
  .object({
    kind: z.enum(['product', 'collection', 'article', 'page']),
    title: z.string(),
    path: z.string().meta({ description: 'Of its page in the shop.' }),
    picture: picture.nullable(),
    price: money.nullable(),
    compareAtPrice: money.nullable(),
    taxIncluded: z.boolean().nullable(),
  })
  .meta({
    id: 'Suggestion',
    example: {
      kind: 'product',
      title: exampleCard.title,
      path: exampleCard.path,
      picture: examplePicture,
      price: exampleCard.price,
      compareAtPrice: null,
      taxIncluded: true,
    },
  })

export const searchOperation = operation({
  id: 'search',
  tag: 'Search',
  summary: 'Find goods and texts',
  description:
    'The goods in which every word occurs, best first; collections, the best articles and pages come with the first page.',
  input: z.object({
    query: z.object({ q, cursor: cursorParameter(foundKey), limit: limitParameter(100, 24) }),
  }),
  answer: {
    status: 200,
    description: 'A page of what was found.',
    schema: z.object({
      products: z.array(productCard),
      collections: z.array(collectionLink),
      articles: z.array(articleCard),
      pages: z.array(z.object({ slug: z.string(), path: z.string(), title: z.string() })),
      nextCursor,
    }),
  },
  errors: [],
})

export const suggestOperation = operation({
  id: 'suggest',
  tag: 'Search',
  summary: 'Suggestions while typing',
  description:
    'What somebody who has typed this far may be looking for: goods, then collections, articles and pages, a few of each.',
  input: z.object({ query: z.object({ q }) }),
  answer: {
    status: 200,
    description: 'Suggestions.',
    schema: z.object({ suggestions: z.array(suggestion) }),
  },
  errors: [],
})

export function presentSuggestion(view: SuggestionView): z.infer<typeof suggestion> {
  const { kind, title, path, price } = view
  const picture = presentPicture(view.picture)
  const unpriced = { price: null, compareAtPrice: null, taxIncluded: null }
  return { kind, title, path, picture, ...(price ? presentPrice(price) : unpriced) }
}
