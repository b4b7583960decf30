import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { products } from '@/db/schema/catalog'
import { externalIds } from '@/db/schema/imports'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { archiveProduct } from '@/domain/catalog/archive-product'
import { createProduct, type SavedProduct } from '@/domain/catalog/create-product'
import type { ProductInput } from '@/domain/catalog/product-input'
import { publishProduct } from '@/domain/catalog/publish-product'
import { updateProduct } from '@/domain/catalog/update-product'
import { findOrCreateCollection, findOrCreateTaxClass } from '@/domain/imports/find-or-create'
import { importStock } from '@/domain/imports/import-stock'
import type { ImportedProduct, Note } from '@/domain/imports/imported-product'
import { keepOwnWork } from '@/domain/imports/keep-own-work'
import { type ImportOutcome, recordImportRow } from '@/domain/imports/run'
import { newId } from '@/lib/ids'

/** Raised when the same file shall make something else of a product than before. */
const MAPPING = 1

export type ImportProductInput = {
  importId: string
  /** The shop it comes from: names are unique within it. */
  source: string
  product: ImportedProduct
  /** Its pictures that could be read, already in the library, in order, with the SKUs each shows. */
  pictures: { mediaId: string; skus: string[] }[]
  notes: Note[]
}

/**
 * Brings one product over, whole or not at all, and keeps a row saying what became of it. What has not changed there
 * since the last run is left alone, whatever was done to it here. What has changed replaces it, but for what the file
 * cannot know: dated prices, related products, collections and details that were added here.
 * Throws `forbidden` without the permission `catalog.write` (and `inventory.write` for stock), and what `createProduct`
 * and `updateProduct` throw: `slug_taken`, `sku_taken`, `invalid_input`.
 */
export async function importProduct(
  tx: Tx,
  actor: Actor,
  input: ImportProductInput,
): Promise<ImportOutcome> {
  authorize(actor, 'catalog.write')
  const { importId, source, product, notes } = input
  const contentHash = contentHashOf(input)
  const known = await findKnown(tx, source, product.externalId)
  const outcome = await importChanges(tx, actor, { ...input, contentHash, known })
  const { line, externalId: key } = product
  await recordImportRow(tx, actor, { importId, line, key, outcome, notes })
  return outcome
}

type Known = { productId: string; version: number; contentHash: string }
type Changes = ImportProductInput & { contentHash: string; known: Known | undefined }

async function importChanges(tx: Tx, actor: Actor, changes: Changes): Promise<ImportOutcome> {
  const { source, product, contentHash, known } = changes
  if (known?.contentHash === contentHash) return 'unchanged'
  const contents = await productInput(tx, actor, changes)
  const saved = known
    ? await updateKnown(tx, actor, known, contents)
    : await createProduct(tx, actor, contents)
  const { productId } = saved
  const skus = contents.variants.map((variant) => variant.sku)
  const variantIds = new Map(skus.map((sku, index) => [sku, saved.variantIds[index] ?? '']))
  await importStock(tx, actor, { source, product, variantIds })
  if (product.status === 'active') await publishProduct(tx, actor, { productId })
  if (product.status === 'archived') await archiveProduct(tx, actor, { productId })
  await remember(tx, { source, externalId: product.externalId, productId, contentHash })
  return known ? 'updated' : 'created'
}

/** Two runs over the same file give the same hash; pictures count by what they show, not by where they lay. */
function contentHashOf({ product, pictures }: ImportProductInput): string {
  const { line: _, ...facts } = product
  const content = JSON.stringify([MAPPING, facts, pictures])
  return createHash('sha256').update(content).digest('hex')
}

async function findKnown(tx: Tx, source: string, externalId: string): Promise<Known | undefined> {
  const [known] = await tx
    .select({
      productId: products.id,
      version: products.version,
      contentHash: externalIds.contentHash,
    })
    .from(externalIds)
    .innerJoin(products, eq(products.id, externalIds.subject))
    .where(and(eq(externalIds.source, source), eq(externalIds.externalId, externalId)))
  return known
}

async function productInput(
  tx: Tx,
  actor: Actor,
  { product, pictures }: ImportProductInput,
): Promise<ProductInput> {
  const { contents, collection } = product
  const mediaOf = new Map(
    pictures.flatMap(({ mediaId, skus }) => skus.map((sku) => [sku, mediaId])),
  )
  return {
    ...contents,
    taxClassId: await findOrCreateTaxClass(tx, actor),
    collectionIds: collection ? [await findOrCreateCollection(tx, actor, collection)] : [],
    mediaIds: pictures.map(({ mediaId }) => mediaId),
    variants: contents.variants.map((variant) => ({
      ...variant,
      mediaId: mediaOf.get(variant.sku),
    })),
  }
}

async function updateKnown(
  tx: Tx,
  actor: Actor,
  { productId, version }: Known,
  contents: ProductInput,
): Promise<SavedProduct> {
  const product = await keepOwnWork(tx, productId, contents)
  return await updateProduct(tx, actor, { productId, version, product })
}

type Memory = { source: string; externalId: string; productId: string; contentHash: string }

async function remember(tx: Tx, memory: Memory): Promise<void> {
  const { source, externalId, productId: subject, contentHash } = memory
  await tx
    .insert(externalIds)
    .values({ id: newId('ext'), source, externalId, subject, contentHash })
    .onConflictDoUpdate({
      target: [externalIds.source, externalIds.externalId],
      set: { subject, contentHash },
    })
}
