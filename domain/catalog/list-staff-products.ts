import { and, count, desc, eq, exists, inArray, lt, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/read'
import { collectionProducts, products, variants } from '@/db/schema/catalog'
import { stockLevels } from '@/db/schema/inventory'
import { listStaffRows, type StaffProductRow } from '@/domain/catalog/staff-product-rows'
import { listSearchHits } from '@/domain/search/queries'
import { getSettings } from '@/domain/settings/queries'

export const productStatuses = ['active', 'draft', 'archived'] as const
export type ProductStatus = (typeof productStatuses)[number]

/** `out`: a variant has nothing left; `low`: a variant has little left; `short`: more is promised than lies there. */
const stockFilters = ['out', 'low', 'short'] as const

export const staffProductFilters = z.object({
  status: z.enum(productStatuses).optional(),
  /** Words of the title, SKUs, tags, or beginnings of them. */
  search: z.string().max(200).optional(),
  collectionId: z.string().max(64).optional(),
  stock: z.enum(stockFilters).optional(),
})
export type StaffProductFilters = z.infer<typeof staffProductFilters>

type StaffProductList = {
  rows: StaffProductRow[]
  /** How many fit the other filters, per status. */
  counts: Record<ProductStatus, number>
  /** The id to go on after; absent on the last page. */
  next?: string
}

/**
 * Products for those who care for them, the newest first, whatever their status. `after` is the id of the last one seen.
 * At most eight queries, however many there are.
 */
export async function listStaffProducts(
  reader: Reader,
  filters: StaffProductFilters,
  { after, limit }: { after?: string; limit: number },
): Promise<StaffProductList> {
  const settings = await getSettings(reader)
  const scope = and(
    await foundBy(reader, filters.search),
    filters.collectionId ? inCollection(reader, filters.collectionId) : undefined,
    filters.stock ? withStock(reader, filters.stock, settings.lowStockAt) : undefined,
  )
  const found = await reader
    .select({ id: products.id })
    .from(products)
    .where(
      and(
        scope,
        filters.status ? eq(products.status, filters.status) : undefined,
        after ? lt(products.id, after) : undefined,
      ),
    )
    .orderBy(desc(products.id))
    .limit(limit + 1)
  const ids = found.slice(0, limit).map(({ id }) => id)
  return {
    rows: await listStaffRows(reader, ids, settings.currency),
    counts: await countByStatus(reader, scope),
    next: found.length > limit ? ids.at(-1) : undefined,
  }
}

async function countByStatus(
  reader: Reader,
  scope: SQL | undefined,
): Promise<StaffProductList['counts']> {
  const rows = await reader
    .select({ status: products.status, count: count() })
    .from(products)
    .where(scope)
    .groupBy(products.status)
  const counts = { active: 0, draft: 0, archived: 0 }
  for (const row of rows) counts[row.status] = row.count
  return counts
}

async function foundBy(reader: Reader, search = ''): Promise<SQL | undefined> {
  if (search.trim() === '') return undefined
  const hits = await listSearchHits(reader, search, ['product'])
  return inArray(
    products.id,
    hits.map(({ subjectId }) => subjectId),
  )
}

function inCollection(reader: Reader, collectionId: string): SQL {
  return inArray(
    products.id,
    reader
      .select({ id: collectionProducts.productId })
      .from(collectionProducts)
      .where(eq(collectionProducts.collectionId, collectionId)),
  )
}

function withStock(reader: Reader, wanted: (typeof stockFilters)[number], lowStockAt: number): SQL {
  const left = sql`coalesce((select sum(${stockLevels.onHand} - ${stockLevels.reserved} - ${stockLevels.allocated}) from ${stockLevels} where ${stockLevels.variantId} = ${variants.id}), 0)`
  const missing = sql`coalesce((select sum(${stockLevels.shortfall}) from ${stockLevels} where ${stockLevels.variantId} = ${variants.id}), 0)`
  const conditions: Record<typeof wanted, SQL> = {
    out: sql`${left} <= 0`,
    low: sql`${left} > 0 and ${left} <= ${lowStockAt}`,
    short: sql`${missing} > 0`,
  }
  const counted = reader
    .select({ id: variants.id })
    .from(variants)
    .where(
      and(
        eq(variants.productId, products.id),
        eq(variants.status, 'active'),
        eq(variants.trackStock, true),
        conditions[wanted],
      ),
    )
  return exists(counted)
}
