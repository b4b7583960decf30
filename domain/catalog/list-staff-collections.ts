import { asc, count } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { collectionProducts, collections } from '@/db/schema/catalog'

export type StaffCollection = {
  id: string
  slug: string
  title: string
  /** Markdown. */
  description: string
  isPublished: boolean
  productCount: number
}

/** Every collection, published or not, in the shop's order. Two queries. */
export async function listStaffCollections(reader: Reader): Promise<StaffCollection[]> {
  const rows = await reader
    .select({
      id: collections.id,
      slug: collections.slug,
      title: collections.title,
      description: collections.descriptionSource,
      isPublished: collections.isPublished,
    })
    .from(collections)
    .orderBy(asc(collections.position))
  const filled = await reader
    .select({ id: collectionProducts.collectionId, productCount: count() })
    .from(collectionProducts)
    .groupBy(collectionProducts.collectionId)
  const counts = new Map(filled.map(({ id, productCount }) => [id, productCount]))
  return rows.map((row) => ({ ...row, productCount: counts.get(row.id) ?? 0 }))
}
