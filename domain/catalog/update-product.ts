import { and, eq, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import { products } from '@/db/schema/catalog'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import {
  productColumns,
  requireTaxClass,
  type SavedProduct,
  slugOf,
} from '@/domain/catalog/create-product'
import { getProductContents } from '@/domain/catalog/get-product-contents'
import { indexProduct } from '@/domain/catalog/index-product'
import { productDifference } from '@/domain/catalog/product-difference'
import { type ProductContents, productInput } from '@/domain/catalog/product-input'
import { removeUnusedOptions, saveOptions } from '@/domain/catalog/save-options'
import { savePlaces } from '@/domain/catalog/save-places'
import { saveVariants } from '@/domain/catalog/save-variants'
import { rememberSlug } from '@/domain/catalog/slug-history'
import { recordEvent } from '@/domain/events/record'
import { getSettings } from '@/domain/settings/queries'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'
import { renderMarkdown } from '@/lib/markdown'

export const updateProductInput = z.object({
  productId: z.string(),
  /** The one that was read: a change made since then is never overwritten. */
  version: z.int(),
  product: productInput,
})
export type UpdateProductInput = z.input<typeof updateProductInput>

/**
 * Makes a product what the input says, whole. Variants keep their ids as `saveVariants` says; the address it had leads
 * to the new one for ever.
 * Throws `forbidden` without the permission `catalog.write`, `not_found`, `version_conflict` with the current version,
 * and what `createProduct` throws.
 */
export async function updateProduct(
  tx: Tx,
  actor: Actor,
  input: UpdateProductInput,
): Promise<SavedProduct> {
  authorize(actor, 'catalog.write')
  const { productId, version, product } = updateProductInput.parse(input)
  await claimVersion(tx, productId, version)
  const before = await getProductContents(tx, productId)
  await requireTaxClass(tx, product.taxClassId)
  const slug = product.slug ?? before.slug
  await moveSlug(tx, { productId, from: before.slug, to: slug })
  const { currency } = await getSettings(tx)
  const descriptionHtml = renderMarkdown(product.description)
  await saveColumns(tx, productId, { ...product, slug }, descriptionHtml)
  const options = await saveOptions(tx, productId, product.options)
  await savePlaces(tx, productId, product)
  const variantIds = await saveVariants(tx, productId, product.variants, { options, currency })
  await removeUnusedOptions(tx, productId)
  await indexProduct(tx, productId, product, descriptionHtml)
  const difference = productDifference(before, await getProductContents(tx, productId))
  const data = { slug, version: before.version, ...difference }
  await recordEvent(tx, { name: 'product.updated', actor, subject: productId, data })
  return { productId, slug, version: before.version, variantIds }
}

/** Whoever raises the version has the product for the rest of the transaction; PostgreSQL makes others wait here. */
async function claimVersion(tx: Tx, productId: string, version: number): Promise<void> {
  const [claimed] = await tx
    .update(products)
    .set({ version: sql`${products.version} + 1`, updatedAt: now() })
    .where(and(eq(products.id, productId), eq(products.version, version)))
    .returning({ id: products.id })
  if (claimed) return
  const [current] = await tx
    .select({ version: products.version })
    .from(products)
    .where(eq(products.id, productId))
  if (!current) throw new DomainError('not_found', { productId })
  throw new DomainError('version_conflict', { version: current.version })
}

type Move = { productId: string; from: string; to: string }

async function moveSlug(tx: Tx, { productId, from, to }: Move): Promise<void> {
  if (from === to) return
  const isTaken = await tx.$count(products, and(eq(products.slug, to), ne(products.id, productId)))
  if (isTaken) throw new DomainError('slug_taken', { slug: to })
  await rememberSlug(tx, { kind: 'product', slug: from, subjectId: productId })
}

async function saveColumns(
  tx: Tx,
  productId: string,
  product: ProductContents,
  descriptionHtml: string,
): Promise<void> {
  await tx
    .update(products)
    .set({ slug: slugOf(product), ...productColumns(product, descriptionHtml) })
    .where(eq(products.id, productId))
}
