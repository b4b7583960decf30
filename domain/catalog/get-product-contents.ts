import { asc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import {
  collectionProducts,
  productMedia,
  products,
  productTags,
  relatedProducts,
  tags,
} from '@/db/schema/catalog'
import { listStoredVariants, type StoredVariant } from '@/domain/catalog/list-stored-variants'
import type { OptionContents, ProductContents } from '@/domain/catalog/product-input'
import { DomainError } from '@/lib/errors'

export type StoredProduct = {
  id: string
  slug: string
  status: (typeof products.$inferSelect)['status']
  version: number
  descriptionHtml: string
  publishedAt: Date | null
  updatedAt: Date
  /** As `updateProduct` takes it: what is offered, and nothing that was archived. */
  contents: ProductContents
  /** In order; those that are offered no longer as well. */
  variants: StoredVariant[]
}

/** Everything a product consists of, whatever its status. Throws `not_found`. Eight queries. */
export async function getProductContents(
  reader: Reader,
  productId: string,
): Promise<StoredProduct> {
  const [row] = await reader.select().from(products).where(eq(products.id, productId))
  if (!row) throw new DomainError('not_found', { productId })
  const variants = await listStoredVariants(reader, productId)
  const offered = variants.filter(({ isOffered }) => isOffered)
  const { id, slug, status, version, descriptionHtml, publishedAt, updatedAt } = row
  return {
    id,
    slug,
    status,
    version,
    descriptionHtml,
    publishedAt,
    updatedAt,
    variants,
    contents: {
      slug,
      title: row.title,
      summary: row.summary,
      description: row.descriptionSource,
      details: row.details,
      kind: row.kind,
      vendor: row.vendor,
      taxClassId: row.taxClassId,
      seoTitle: row.seoTitle,
      seoDescription: row.seoDescription,
      options: optionsOf(offered),
      variants: offered.map(({ contents }) => contents),
      ...(await listPlacesOf(reader, productId)),
    },
  }
}

/** What the offered variants leave to choose, in the order of options and values. */
function optionsOf(variants: readonly StoredVariant[]): OptionContents[] {
  const choices = variants.flatMap(({ choice }) => choice)
  const inOrder = choices.toSorted(
    (a, b) => a.optionPosition - b.optionPosition || a.valuePosition - b.valuePosition,
  )
  return [...Map.groupBy(inOrder, ({ option }) => option)].map(([name, chosen]) => ({
    name,
    values: [...Map.groupBy(chosen, ({ value }) => value)].map(([value, [one]]) => ({
      name: value,
      swatch: one?.swatch ?? null,
    })),
  }))
}

async function listPlacesOf(reader: Reader, productId: string) {
  const pictures = await reader
    .select({ id: productMedia.mediaId })
    .from(productMedia)
    .where(eq(productMedia.productId, productId))
    .orderBy(asc(productMedia.position))
  const shelves = await reader
    .select({ id: collectionProducts.collectionId })
    .from(collectionProducts)
    .where(eq(collectionProducts.productId, productId))
    .orderBy(asc(collectionProducts.collectionId))
  const words = await reader
    .select({ name: tags.name })
    .from(productTags)
    .innerJoin(tags, eq(tags.id, productTags.tagId))
    .where(eq(productTags.productId, productId))
    .orderBy(asc(tags.name))
  const related = await reader
    .select({ id: relatedProducts.relatedProductId })
    .from(relatedProducts)
    .where(eq(relatedProducts.productId, productId))
    .orderBy(asc(relatedProducts.position))
  return {
    mediaIds: pictures.map(({ id }) => id),
    collectionIds: shelves.map(({ id }) => id),
    tags: words.map(({ name }) => name),
    relatedProductIds: related.map(({ id }) => id),
  }
}
