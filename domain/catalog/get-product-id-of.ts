import { eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { variants } from '@/db/schema/catalog'
import { DomainError } from '@/lib/errors'

/** The product that a variant, offered or archived, belongs to. Throws `not_found`. */
export async function getProductIdOf(reader: Reader, variantId: string): Promise<string> {
  const [variant] = await reader
    .select({ productId: variants.productId })
    .from(variants)
    .where(eq(variants.id, variantId))
  if (!variant) throw new DomainError('not_found', { variantId })
  return variant.productId
}
