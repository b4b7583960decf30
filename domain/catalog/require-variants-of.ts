import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { variants } from '@/db/schema/catalog'
import { DomainError } from '@/lib/errors'

/** Throws `not_found` unless all of these are variants of this product, archived ones too. */
export async function requireVariantsOf(
  reader: Reader,
  productId: string,
  variantIds: readonly string[],
): Promise<void> {
  const wanted = [...new Set(variantIds)]
  const isOfProduct = and(eq(variants.productId, productId), inArray(variants.id, wanted))
  const found = await reader.$count(variants, isOfProduct)
  if (found < wanted.length) throw new DomainError('not_found', { productId, variantIds: wanted })
}
