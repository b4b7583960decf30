import { eq, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { products, productTags, tags } from '@/db/schema/catalog'
import { listCards } from '@/domain/catalog/card'
import { listGoods } from '@/domain/catalog/goods'
import type { ProductCardView } from '@/domain/catalog/views'
import { listArticlesIn } from '@/domain/publication/list-articles'
import { taggedWith } from '@/domain/publication/scopes'
import type { TagPageView } from '@/domain/publication/views'
import { getSettings } from '@/domain/settings/queries'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'
import { isSlug } from '@/lib/slug'

/** One row of the shelf. */
const MAX_PRODUCTS = 4

/**
 * One page of what was written about something, and on the first one the goods about it. Throws `not_found` for a tag with
 * nothing to read. At most thirteen queries.
 */
export async function getTagPage(reader: Reader, slug: string, page: number): Promise<TagPageView> {
  const tag = await findTag(reader, slug)
  const list = tag && (await listArticlesIn(reader, taggedWith(reader, tag.id), page))
  if (!tag || !list || list.total === 0) throw new DomainError('not_found', { slug })
  const { id, ...link } = tag
  return { ...link, ...list, products: page === 1 ? await listTagged(reader, id) : [] }
}

/** A tag, whatever it is used for. One query. */
export async function findTag(reader: Reader, slug: string) {
  if (!isSlug(slug)) return undefined
  const [tag] = await reader.select().from(tags).where(eq(tags.slug, slug))
  return tag
}

async function listTagged(reader: Reader, tagId: string): Promise<ProductCardView[]> {
  const tagged = reader
    .select({ id: productTags.productId })
    .from(productTags)
    .where(eq(productTags.tagId, tagId))
  const settings = await getSettings(reader)
  const goods = await listGoods(reader, inArray(products.id, tagged), settings, now())
  return await listCards(reader, goods.slice(0, MAX_PRODUCTS), settings, now())
}
