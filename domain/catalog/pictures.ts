import { and, asc, eq, type SQL } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { productMedia } from '@/db/schema/catalog'
import { media } from '@/db/schema/media'
import { pictureColumns, pictureView } from '@/domain/media/pictures'
import type { PictureView } from '@/domain/media/views'

export type ProductPicture = { productId: string; mediaId: string; picture: PictureView }

/**
 * The pictures of the products that fit `where`, a condition on `product_media`, in each product's order. Those that still have to be
 * rendered are left out. One query.
 */
export async function listProductPictures(
  reader: Reader,
  where: SQL | undefined,
): Promise<ProductPicture[]> {
  const rows = await reader
    .select({ productId: productMedia.productId, mediaId: media.id, ...pictureColumns })
    .from(productMedia)
    .innerJoin(media, eq(media.id, productMedia.mediaId))
    .where(and(where, eq(media.status, 'ready')))
    .orderBy(asc(productMedia.position))
  return rows.map((row) => ({
    productId: row.productId,
    mediaId: row.mediaId,
    picture: pictureView(row),
  }))
}
