import type { Tx } from '@/db/transact'
import { demoActor } from '@/demo/actor'
import type { TaxClassIds } from '@/demo/fill-rules'
import { products } from '@/demo/goods/catalogue'
import { collections } from '@/demo/goods/collections'
import type { DemoPicture, DemoProduct, DemoVariant } from '@/demo/goods/types'
import { home } from '@/demo/shop'
import type { StoredPictures } from '@/demo/store-pictures'
import { addToCollection } from '@/domain/catalog/add-to-collection'
import { createCollection } from '@/domain/catalog/create-collection'
import { createProduct } from '@/domain/catalog/create-product'
import { publishProduct } from '@/domain/catalog/publish-product'
import { relateProducts } from '@/domain/catalog/relate-products'
import { createLocation } from '@/domain/inventory/create-location'
import { receiveStock } from '@/domain/inventory/receive-stock'
import { addMedia } from '@/domain/media/add-media'
import { now } from '@/lib/clock'

/** Shown as new; everything else has been on sale for a while. */
const NEWEST = new Set(['almanac-2027', 'dusk-ink', 'wrapping-paper', 'finch-print'])
const LONG_ON_SALE_MS = 90 * 24 * 60 * 60_000

export type FilledCatalogue = {
  productIds: Map<string, string>
  mediaIds: Map<DemoPicture, string>
}

/** Pictures, products with their stock, and collections. */
export async function fillCatalogue(
  tx: Tx,
  { taxClassIds, pictures }: { taxClassIds: TaxClassIds; pictures: StoredPictures },
): Promise<FilledCatalogue> {
  const mediaIds = new Map<DemoPicture, string>()
  for (const [picture, stored] of pictures) {
    mediaIds.set(picture, (await addMedia(tx, demoActor, stored)).mediaId)
  }
  const { locationId } = await createLocation(tx, demoActor, { name: 'Workshop' })
  const productIds = new Map<string, string>()
  for (const product of products) {
    const productId = await fillProduct(tx, product, { taxClassIds, mediaIds, locationId })
    productIds.set(product.slug, productId)
  }
  for (const { slug, related } of products) {
    const productId = idOf(productIds, slug)
    const relatedProductIds = related.map((other) => idOf(productIds, other))
    await relateProducts(tx, demoActor, { productId, relatedProductIds })
  }
  await fillCollections(tx, productIds, mediaIds)
  return { productIds, mediaIds }
}

type Ground = { taxClassIds: TaxClassIds; mediaIds: Map<DemoPicture, string>; locationId: string }

async function fillProduct(tx: Tx, product: DemoProduct, ground: Ground): Promise<string> {
  const { mediaIds, locationId } = ground
  const { productId, variantIds } = await createProduct(tx, demoActor, {
    slug: product.slug,
    title: product.title,
    kind: product.kind,
    summary: product.subtitle,
    description: product.description,
    details: [...product.details],
    vendor: product.vendor,
    taxClassId: ground.taxClassIds[product.taxClass],
    tags: [...product.tags],
    mediaIds: product.pictures.map((picture) => mediaIds.get(picture) ?? ''),
    options: product.options.map(({ label, values }) => ({
      name: label,
      values: values.map((value) => ({ name: value.label, swatch: value.swatch })),
    })),
    variants: product.variants.map((variant) => ({
      sku: variant.sku,
      choice: labelsOf(product, variant),
      prices: [{ amount: variant.price, compareAt: variant.compareAt }],
      weightGrams: variant.grams,
      trackStock: variant.stock !== undefined,
      requiresShipping: product.kind === 'physical',
      mediaId: pictureOf(product, variant, mediaIds),
    })),
  })
  for (const [index, { stock: quantity }] of product.variants.entries()) {
    const variantId = variantIds[index]
    if (!variantId || !quantity) continue
    const reason = 'first delivery'
    await receiveStock(tx, demoActor, { variantId, locationId, quantity, reason })
  }
  const publishedAt = NEWEST.has(product.slug) ? now() : new Date(now().getTime() - LONG_ON_SALE_MS)
  await publishProduct(tx, demoActor, { productId, publishedAt })
  return productId
}

async function fillCollections(
  tx: Tx,
  productIds: Map<string, string>,
  mediaIds: Map<DemoPicture, string>,
): Promise<void> {
  for (const { slug, title, summary, intro, members, picture } of collections) {
    const description = `${summary}\n\n${intro}`
    const mediaId = mediaIds.get(picture)
    const { collectionId } = await createCollection(tx, demoActor, {
      slug,
      title,
      description,
      mediaId,
    })
    await addToCollection(tx, demoActor, {
      collectionId,
      productIds: members.map((member) => idOf(productIds, member)),
    })
  }
  for (const [index, shelf] of home.shelves.entries()) {
    const { collectionId } = await createCollection(tx, demoActor, {
      slug: shelfSlug(index),
      title: shelf.title,
      isPublished: false,
    })
    await addToCollection(tx, demoActor, {
      collectionId,
      productIds: shelf.products.map((slug) => idOf(productIds, slug)),
    })
  }
}

/** The hidden collection behind a shelf of the front page. */
export function shelfSlug(index: number): string {
  return `shelf-${index + 1}`
}

function labelsOf({ options }: DemoProduct, { choice }: DemoVariant): string[] {
  return options.map(({ values }, index) => {
    const value = values.find(({ key }) => key === choice[index])
    return value?.label ?? ''
  })
}

/** The picture that shows one of the variant's values. */
function pictureOf(
  { options, pictures }: DemoProduct,
  { choice }: DemoVariant,
  mediaIds: Map<DemoPicture, string>,
): string | undefined {
  const values = options.flatMap((option, index) =>
    option.values.filter(({ key }) => key === choice[index]),
  )
  const shown = values.find((value) => value.picture)?.picture
  const picture = pictures.find(({ key }) => key === shown)
  return picture && mediaIds.get(picture)
}

function idOf(ids: Map<string, string>, slug: string): string {
  const id = ids.get(slug)
  if (!id) throw new Error(`the demo shop has no ${slug}`)
  return id
}
