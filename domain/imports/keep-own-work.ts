import { and, asc, eq } from 'drizzle-orm'
import {
  collectionProducts,
  prices,
  productMedia,
  products,
  relatedProducts,
  variants,
} from '@/db/schema/catalog'
import type { Tx } from '@/db/transact'
import type { PriceInput, ProductInput } from '@/domain/catalog/product-input'
import { getSettings } from '@/domain/settings/queries'

/** What the file says of a product, together with what only we can know of it; it also keeps its address here. */
export async function keepOwnWork(
  tx: Tx,
  productId: string,
  imported: ProductInput,
): Promise<ProductInput> {
  const [product] = await tx
    .select({ details: products.details, taxClassId: products.taxClassId })
    .from(products)
    .where(eq(products.id, productId))
  const ownPrices = await listOwnPrices(tx, productId)
  return {
    ...imported,
    ...product,
    slug: undefined,
    relatedProductIds: await listRelated(tx, productId),
    collectionIds: union(imported.collectionIds, await listCollections(tx, productId)),
    mediaIds: union(imported.mediaIds, await listPictures(tx, productId)),
    variants: imported.variants.map((variant) => ({
      ...variant,
      prices: [...variant.prices, ...(ownPrices.get(variant.sku) ?? [])],
    })),
  }
}

function union(imported: string[] = [], own: string[]): string[] {
  return [...new Set([...imported, ...own])]
}

/** Sales, prices for many and other currencies: all but the usual price in the shop's currency. By SKU. */
async function listOwnPrices(tx: Tx, productId: string): Promise<Map<string, PriceInput[]>> {
  const { currency } = await getSettings(tx)
  const rows = await tx
    .select({ sku: variants.sku, price: prices })
    .from(prices)
    .innerJoin(variants, eq(variants.id, prices.variantId))
    .where(and(eq(variants.productId, productId), eq(variants.status, 'active')))
  const own = rows.filter(
    ({ price }) =>
      price.currency !== currency || price.minQuantity > 1 || price.startsAt || price.endsAt,
  )
  const bySku = Map.groupBy(own, ({ sku }) => sku)
  return new Map([...bySku].map(([sku, found]) => [sku, found.map(({ price }) => price)]))
}

async function listRelated(tx: Tx, productId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: relatedProducts.relatedProductId })
    .from(relatedProducts)
    .where(eq(relatedProducts.productId, productId))
    .orderBy(asc(relatedProducts.position))
  return rows.map(({ id }) => id)
}

async function listCollections(tx: Tx, productId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: collectionProducts.collectionId })
    .from(collectionProducts)
    .where(eq(collectionProducts.productId, productId))
  return rows.map(({ id }) => id)
}

async function listPictures(tx: Tx, productId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: productMedia.mediaId })
    .from(productMedia)
    .where(eq(productMedia.productId, productId))
    .orderBy(asc(productMedia.position))
  return rows.map(({ id }) => id)
}
