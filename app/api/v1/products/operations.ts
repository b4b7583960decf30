import { z } from 'zod'
import { cursorParameter, limitParameter, nextCursor } from '@/app/api/v1/cursor'
import { operation } from '@/app/api/v1/operation'
import { product, productCard } from '@/app/api/v1/products/product'
import { productKey } from '@/domain/catalog/list-products-after'
import { productSorts } from '@/domain/catalog/views'

const MAX_OPTIONS = 40

const price = z.coerce.number().pipe(z.int().nonnegative()).optional()
const optionPair = z.string().regex(/^[^:]+:.+$/, 'This is written like size:a5.')

const listQuery = z
  .object({
    collection: z.string().max(200).optional().meta({ description: 'The slug of a collection.' }),
    tag: z.string().max(200).optional().meta({ description: 'The slug of a tag.' }),
    option: z
      .union([optionPair.transform((pair) => [pair]), z.array(optionPair).max(MAX_OPTIONS)])
      .optional()
      .meta({
        description:
          '`option=size:a5`, repeatable: option key and value key. Of one option one value is enough; every option must match on one variant.',
        override: {
          anyOf: undefined,
          type: 'array',
          items: { type: 'string' },
          maxItems: MAX_OPTIONS,
        },
      }),
    min: price.meta({
      description: 'Lowest price, in minor units, inclusive.',
      override: { type: 'integer', minimum: 0 },
    }),
    max: price.meta({
      description: 'Highest price, in minor units, inclusive.',
      override: { type: 'integer', minimum: 0 },
    }),
    available: z
      .enum(['true', 'false'])
      .default('false')
      .transform((text) => text === 'true')
      .meta({
        description: 'Only what can be bought now.',
        override: { type: 'boolean', enum: undefined, default: false },
      }),
    sort: z.enum(productSorts).default('featured'),
    cursor: cursorParameter(productKey),
    limit: limitParameter(100, 24),
  })
  .refine(({ cursor, sort }) => cursor === undefined || cursor[0] === sort, {
    path: ['cursor'],
    message: 'This is not a cursor of this list.',
  })

export const listProductsOperation = operation({
  id: 'listProducts',
  tag: 'Catalogue',
  summary: 'What is for sale',
  description: 'A page of the goods that fit the filters.',
  input: z.object({ query: listQuery }),
  answer: {
    status: 200,
    description: 'A page of products.',
    schema: z.object({ products: z.array(productCard), nextCursor }),
  },
  errors: ['not_found'],
})

export const getProductOperation = operation({
  id: 'getProduct',
  tag: 'Catalogue',
  summary: 'A product',
  description: 'Everything its page shows.',
  input: z.object({ params: z.object({ slug: z.string() }) }),
  answer: { status: 200, description: 'The product.', schema: z.object({ product }) },
  errors: ['not_found'],
})
