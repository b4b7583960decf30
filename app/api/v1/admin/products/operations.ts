import { z } from 'zod'
import { changesBody, productBody } from '@/app/api/v1/admin/products/product-body'
import { staffProduct, staffProductRow } from '@/app/api/v1/admin/products/staff-product'
import { cursorParameter, limitParameter, nextCursor } from '@/app/api/v1/cursor'
import { operation } from '@/app/api/v1/operation'
import { optionsInput } from '@/domain/catalog/change-options'
import { staffProductFilters } from '@/domain/catalog/list-staff-products'
import type { ErrorCode } from '@/lib/errors'

const { status, search, collectionId, stock } = staffProductFilters.shape
const params = z.object({ id: z.string().min(1).max(64) })
const version = z.int().min(1).meta({
  description: 'The one you have read. A change made since then is never overwritten.',
})

const answer = {
  status: 200,
  description: 'The product as it is now.',
  schema: z.object({ product: staffProduct }),
} as const

const names: ErrorCode[] = ['slug_taken', 'sku_taken', 'duplicate_variant']
const change: ErrorCode[] = ['not_found', 'version_conflict']

export const listStaffProductsOperation = operation({
  id: 'listStaffProducts',
  tag: 'Back office',
  scope: 'catalog.read',
  summary: 'Products, whatever their status',
  description: 'The newest first, with counts per status under the other filters.',
  input: z.object({
    query: z.object({
      status,
      q: search.meta({ description: 'Words of title, SKU or tag, or beginnings of them.' }),
      collectionId,
      stock: stock.meta({
        description:
          '`out`: a variant is sold out; `low`: one runs out; `short`: more is promised than lies there.',
      }),
      cursor: cursorParameter(z.string()),
      limit: limitParameter(100, 50),
    }),
  }),
  answer: {
    status: 200,
    description: 'A page of products.',
    schema: z.object({
      products: z.array(staffProductRow),
      counts: z.object({ active: z.int(), draft: z.int(), archived: z.int() }),
      nextCursor,
    }),
  },
  errors: [],
})

export const createProductOperation = operation({
  id: 'createProduct',
  tag: 'Back office',
  scope: 'catalog.write',
  summary: 'Take a product into the catalogue',
  description: 'Whole, as a draft; publish it when it is ready.',
  input: z.object({ body: productBody }),
  example: {
    title: 'Field notebook',
    taxClassId: 'txc_01jd3m6k8q2v5w7x9y0z1a2b3c',
    options: [{ name: 'Size', values: [{ name: 'A5' }, { name: 'A6' }] }],
    variants: [
      { sku: 'NB-A5', choice: ['A5'], prices: [{ amount: 1850 }] },
      { sku: 'NB-A6', choice: ['A6'], prices: [{ amount: 1450 }] },
    ],
  },
  answer: { ...answer, status: 201 },
  errors: names,
})

export const getStaffProductOperation = operation({
  id: 'getStaffProduct',
  tag: 'Back office',
  scope: 'catalog.read',
  summary: 'A product with everything that can be changed of it',
  description: 'Its archived variants too, and what lies where.',
  input: z.object({ params }),
  answer,
  errors: ['not_found'],
})

export const changeProductOperation = operation({
  id: 'changeProduct',
  tag: 'Back office',
  scope: 'catalog.write',
  summary: 'Change a product',
  description:
    'Changes the parts that are named and leaves the others. A list is one part: a variant that is not in `variants` is archived. Another `slug` makes the old one lead to it.',
  input: z.object({ params, body: changesBody.extend({ version }) }),
  example: { version: 7, title: 'Field notebook, second edition', tags: ['Paper', 'New'] },
  answer,
  errors: [...change, ...names],
})

export const changeOptionsOperation = operation({
  id: 'changeOptions',
  tag: 'Back office',
  scope: 'catalog.write',
  summary: 'Change what can be chosen of a product',
  description:
    'The options as they shall be. `was` names what is there now, so that renaming keeps variants. A new value brings a variant for every combination, priced like the first; what a combination has lost is archived.',
  input: z.object({ params, body: z.strictObject({ version, options: optionsInput }) }),
  example: {
    version: 7,
    options: [{ was: 'Size', name: 'Format', values: [{ was: 'A5', name: 'A5' }, { name: 'A6' }] }],
  },
  answer,
  errors: [...change, 'too_many_variants', 'duplicate_variant', 'sku_taken'],
})

export const publishProductOperation = operation({
  id: 'publishProduct',
  tag: 'Back office',
  scope: 'catalog.write',
  summary: 'Put a product on sale',
  description: 'Everybody sees it from the next request on. Doing it twice is the same.',
  input: z.object({ params }),
  answer,
  errors: ['not_found'],
})

export const withdrawProductOperation = operation({
  id: 'withdrawProduct',
  tag: 'Back office',
  scope: 'catalog.write',
  summary: 'Make a product a draft again',
  description: 'Nobody but colleagues sees it from the next request on.',
  input: z.object({ params }),
  answer,
  errors: ['not_found'],
})

export const archiveProductOperation = operation({
  id: 'archiveProduct',
  tag: 'Back office',
  scope: 'catalog.write',
  summary: 'Take a product out of the shop',
  description: 'Nothing is deleted: orders and carts go on knowing it.',
  input: z.object({ params }),
  answer,
  errors: ['not_found'],
})
