import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import {
  collectionProducts,
  collections,
  productMedia,
  products,
  relatedProducts,
} from '@/db/schema/catalog'
import { listCards, priceView } from '@/domain/catalog/card'
import { type Good, type GoodVariant, listGoods } from '@/domain/catalog/goods'
import { listProductPictures, type ProductPicture } from '@/domain/catalog/pictures'
import { inOrder } from '@/domain/catalog/places'
import type { ProductPageView, SeoView, VariantView } from '@/domain/catalog/views'
import { getSettings } from '@/domain/settings/queries'
import type { ShopSettings } from '@/domain/settings/settings'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'
import { plainText } from '@/lib/markdown'
import { isSlug } from '@/lib/slug'

const MAX_RELATED = 4
const MAX_DESCRIPTION_LETTERS = 160

/** Everything the page of one product shows. Throws `not_found` unless it is on sale. At most eleven queries. */
export async function getProductPage(reader: Reader, slug: string): Promise<ProductPageView> {
  if (!isSlug(slug)) throw new DomainError('not_found', { slug })
  const [product] = await reader
    .select()
    .from(products)
    .where(and(eq(products.slug, slug), eq(products.status, 'active')))
  if (!product) throw new DomainError('not_found', { slug })
  const settings = await getSettings(reader)
  const inCollections = await listCollectionsOf(reader, product.id)
  const relatedIds = await listRelatedIds(reader, product.id, inCollections[0]?.id)
  const scope = inArray(products.id, [product.id, ...relatedIds])
  const goods = await listGoods(reader, scope, settings, now())
  const good = goods.find((one) => one.id === product.id)
  if (!good) throw new DomainError('not_found', { slug })
  const album = await listProductPictures(reader, eq(productMedia.productId, product.id))
  const related = inOrder(goods, relatedIds).slice(0, MAX_RELATED)
  return {
    id: product.id,
    slug: product.slug,
    title: product.title,
    subtitle: product.summary || undefined,
    vendor: product.vendor ?? undefined,
    kind: product.kind,
    descriptionHtml: product.descriptionHtml,
    details: product.details,
    pictures: album.map(({ picture }) => picture),
    options: good.options,
    variants: good.variants.map((variant) => variantView(variant, album, settings)),
    collections: inCollections.map(({ slug, title }) => ({ slug, title })),
    related: await listCards(reader, related, settings, now()),
    maxQuantity: settings.maxLineQuantity,
    seo: seoOf(product, good),
  }
}

async function listCollectionsOf(reader: Reader, productId: string) {
  return await reader
    .select({ id: collections.id, slug: collections.slug, title: collections.title })
    .from(collectionProducts)
    .innerJoin(collections, eq(collections.id, collectionProducts.collectionId))
    .where(and(eq(collectionProducts.productId, productId), eq(collections.isPublished, true)))
    .orderBy(asc(collections.position))
}

/** What staff chose, or else what stands beside it in its first collection. */
async function listRelatedIds(
  reader: Reader,
  productId: string,
  collectionId: string | undefined,
): Promise<string[]> {
  const chosen = await reader
    .select({ id: relatedProducts.relatedProductId })
    .from(relatedProducts)
    .where(eq(relatedProducts.productId, productId))
    .orderBy(asc(relatedProducts.position))
  if (chosen.length > 0 || !collectionId) return chosen.map(({ id }) => id)
  const neighbours = await reader
    .select({ id: collectionProducts.productId })
    .from(collectionProducts)
    .innerJoin(products, eq(products.id, collectionProducts.productId))
    .where(
      and(
        eq(collectionProducts.collectionId, collectionId),
        ne(collectionProducts.productId, productId),
        eq(products.status, 'active'),
      ),
    )
    .orderBy(asc(collectionProducts.position))
    .limit(MAX_RELATED)
  return neighbours.map(({ id }) => id)
}

function variantView(
  variant: GoodVariant,
  album: ProductPicture[],
  settings: ShopSettings,
): VariantView {
  const { id, sku, title, choice, price, stock, mediaId } = variant
  const pictureIndex = album.findIndex((one) => one.mediaId === mediaId)
  return {
    id,
    sku,
    title,
    choice,
    price: priceView(price, settings),
    stock,
    pictureIndex: pictureIndex >= 0 ? pictureIndex : undefined,
  }
}

function seoOf(product: typeof products.$inferSelect, { title, summary }: Good): SeoView {
  const text = plainText(product.descriptionHtml)
  const beginning =
    text.length > MAX_DESCRIPTION_LETTERS
      ? `${text.slice(0, MAX_DESCRIPTION_LETTERS).replace(/\s+\S*$/, '')} …`
      : text
  return {
    title: product.seoTitle ?? title,
    description: product.seoDescription ?? (summary || beginning || title),
  }
}
