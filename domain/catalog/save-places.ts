import { and, eq, inArray, max, notInArray } from 'drizzle-orm'
import {
  collectionProducts,
  collections,
  productMedia,
  products,
  productTags,
  relatedProducts,
} from '@/db/schema/catalog'
import { media } from '@/db/schema/media'
import type { Tx } from '@/db/transact'
import type { ProductContents } from '@/domain/catalog/product-input'
import { findOrCreateTags } from '@/domain/catalog/tags'
import { DomainError } from '@/lib/errors'

type Places = Pick<ProductContents, 'mediaIds' | 'collectionIds' | 'tags' | 'relatedProductIds'>

/**
 * Where a product is shown and with what: its pictures, collections, tags and related products become these.
 * Throws `invalid_input` naming the field when something does not exist.
 */
export async function savePlaces(tx: Tx, productId: string, places: Places): Promise<void> {
  await savePictures(tx, productId, [...new Set(places.mediaIds)])
  await saveCollections(tx, productId, [...new Set(places.collectionIds)])
  await saveTags(tx, productId, places.tags)
  await saveRelated(tx, productId, [...new Set(places.relatedProductIds)])
}

async function savePictures(tx: Tx, productId: string, mediaIds: string[]): Promise<void> {
  if (mediaIds.length > 0) {
    const found = await tx.$count(media, inArray(media.id, mediaIds))
    requireAll('mediaIds', mediaIds, found)
  }
  await tx.delete(productMedia).where(eq(productMedia.productId, productId))
  if (mediaIds.length === 0) return
  await tx
    .insert(productMedia)
    .values(mediaIds.map((mediaId, position) => ({ productId, mediaId, position })))
}

/** Keeps the place a product already has in a collection; in a new one it comes last. */
async function saveCollections(tx: Tx, productId: string, collectionIds: string[]): Promise<void> {
  const mine = eq(collectionProducts.productId, productId)
  if (collectionIds.length === 0) {
    await tx.delete(collectionProducts).where(mine)
    return
  }
  const found = await tx.$count(collections, inArray(collections.id, collectionIds))
  requireAll('collectionIds', collectionIds, found)
  await tx
    .delete(collectionProducts)
    .where(and(mine, notInArray(collectionProducts.collectionId, collectionIds)))
  for (const collectionId of collectionIds) await placeInCollection(tx, collectionId, [productId])
}

/** Puts products at the end of a collection; those already in it stay where they are. */
export async function placeInCollection(
  tx: Tx,
  collectionId: string,
  productIds: string[],
): Promise<void> {
  const [last] = await tx
    .select({ position: max(collectionProducts.position) })
    .from(collectionProducts)
    .where(eq(collectionProducts.collectionId, collectionId))
  const next = (last?.position ?? -1) + 1
  await tx
    .insert(collectionProducts)
    .values(
      productIds.map((productId, index) => ({ collectionId, productId, position: next + index })),
    )
    .onConflictDoNothing()
}

async function saveTags(tx: Tx, productId: string, names: string[]): Promise<void> {
  await tx.delete(productTags).where(eq(productTags.productId, productId))
  const tagIds = await findOrCreateTags(tx, names)
  if (tagIds.length === 0) return
  await tx.insert(productTags).values(tagIds.map((tagId) => ({ productId, tagId })))
}

export async function saveRelated(tx: Tx, productId: string, relatedIds: string[]): Promise<void> {
  if (relatedIds.length > 0) {
    const found = await tx.$count(products, inArray(products.id, relatedIds))
    requireAll('relatedProductIds', relatedIds, found)
  }
  await tx.delete(relatedProducts).where(eq(relatedProducts.productId, productId))
  if (relatedIds.length === 0) return
  await tx
    .insert(relatedProducts)
    .values(
      relatedIds.map((relatedProductId, position) => ({ productId, relatedProductId, position })),
    )
}

function requireAll(field: string, ids: string[], found: number): void {
  if (found < ids.length) throw new DomainError('invalid_input', { field, reason: 'not_found' })
}
