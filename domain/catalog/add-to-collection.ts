import { eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { collections, products } from '@/db/schema/catalog'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { placeInCollection } from '@/domain/catalog/save-places'
import { recordEvent } from '@/domain/events/record'
import { DomainError } from '@/lib/errors'

export const addToCollectionInput = z.object({
  collectionId: z.string(),
  productIds: z.array(z.string()).min(1).max(1000),
})
export type AddToCollectionInput = z.infer<typeof addToCollectionInput>

/**
 * Puts products at the end of a collection, in this order; those already in it stay where they are.
 * Throws `forbidden` without the permission `catalog.write`, and `not_found` for the collection or any product.
 */
export async function addToCollection(
  tx: Tx,
  actor: Actor,
  input: AddToCollectionInput,
): Promise<void> {
  authorize(actor, 'catalog.write')
  const { collectionId, productIds } = addToCollectionInput.parse(input)
  const wanted = [...new Set(productIds)]
  const isThere = await tx.$count(collections, eq(collections.id, collectionId))
  if (!isThere) throw new DomainError('not_found', { collectionId })
  const found = await tx.$count(products, inArray(products.id, wanted))
  if (found < wanted.length) throw new DomainError('not_found', { productIds: wanted })
  await placeInCollection(tx, collectionId, wanted)
  await recordEvent(tx, {
    name: 'collection.filled',
    actor,
    subject: collectionId,
    data: { productIds: wanted },
  })
}
