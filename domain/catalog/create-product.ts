import { eq } from 'drizzle-orm'
import { products } from '@/db/schema/catalog'
import { taxClasses } from '@/db/schema/tax'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { indexProduct } from '@/domain/catalog/index-product'
import {
  type ProductContents,
  type ProductInput,
  productInput,
} from '@/domain/catalog/product-input'
import { saveOptions } from '@/domain/catalog/save-options'
import { savePlaces } from '@/domain/catalog/save-places'
import { saveVariants } from '@/domain/catalog/save-variants'
import { recordEvent } from '@/domain/events/record'
import { getSettings } from '@/domain/settings/queries'
import { DomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { renderMarkdown } from '@/lib/markdown'
import { slugify } from '@/lib/slug'

export const createProductInput = productInput

export type SavedProduct = {
  productId: string
  slug: string
  /** To be sent with the next change. */
  version: number
  /** In the order of the input. */
  variantIds: string[]
}

/**
 * Takes a product into the catalogue as a draft, whole: options, variants, prices, pictures, collections, tags, and what
 * search knows of it. `publishProduct` puts it on sale.
 * Throws `forbidden` without the permission `catalog.write`, `slug_taken`, `sku_taken`, `duplicate_variant`, and
 * `invalid_input` with the field that names something unknown.
 */
export async function createProduct(
  tx: Tx,
  actor: Actor,
  input: ProductInput,
): Promise<SavedProduct> {
  authorize(actor, 'catalog.write')
  const product = productInput.parse(input)
  await requireTaxClass(tx, product.taxClassId)
  const { currency } = await getSettings(tx)
  const descriptionHtml = renderMarkdown(product.description)
  const { productId, slug, version } = await insertProduct(tx, product, descriptionHtml)
  const options = await saveOptions(tx, productId, product.options)
  await savePlaces(tx, productId, product)
  const variantIds = await saveVariants(tx, productId, product.variants, { options, currency })
  await indexProduct(tx, productId, product, descriptionHtml)
  await recordEvent(tx, { name: 'product.created', actor, subject: productId, data: { slug } })
  return { productId, slug, version, variantIds }
}

/** Throws `invalid_input` naming the field. */
export async function requireTaxClass(tx: Tx, taxClassId: string): Promise<void> {
  if ((await tx.$count(taxClasses, eq(taxClasses.id, taxClassId))) > 0) return
  throw new DomainError('invalid_input', { field: 'taxClassId', reason: 'not_found' })
}

/** The columns of `products` that a product's contents decide. */
export function productColumns(product: ProductContents, descriptionHtml: string) {
  return {
    title: product.title,
    summary: product.summary,
    descriptionSource: product.description,
    descriptionHtml,
    details: product.details,
    kind: product.kind,
    vendor: product.vendor || null,
    taxClassId: product.taxClassId,
    seoTitle: product.seoTitle || null,
    seoDescription: product.seoDescription || null,
  }
}

/** A title without a letter or digit still needs an address. */
export function slugOf(product: Pick<ProductContents, 'slug' | 'title'>): string {
  return product.slug ?? (slugify(product.title) || 'product')
}

async function insertProduct(tx: Tx, product: ProductContents, descriptionHtml: string) {
  const slug = slugOf(product)
  const [added] = await tx
    .insert(products)
    .values({ id: newId('prd'), slug, ...productColumns(product, descriptionHtml) })
    .onConflictDoNothing({ target: products.slug })
    .returning({ productId: products.id, slug: products.slug, version: products.version })
  if (!added) throw new DomainError('slug_taken', { slug })
  return added
}
