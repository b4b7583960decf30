import { asc, eq, type SQL } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { productMedia } from '@/db/schema/catalog'
import { type MediaRendition, media } from '@/db/schema/media'
import type { PictureSourceView, PictureView } from '@/domain/catalog/views'
import { mediaPath } from '@/lib/paths'

export type ProductPicture = { productId: string; mediaId: string; picture: PictureView }

type MediaRow = { alt: string; width: number; height: number; renditions: MediaRendition[] }

/** The pictures of the products that fit `where`, a condition on `product_media`, in each product's order. One query. */
export async function listProductPictures(
  reader: Reader,
  where: SQL | undefined,
): Promise<ProductPicture[]> {
  const rows = await reader
    .select({
      productId: productMedia.productId,
      mediaId: media.id,
      alt: media.alt,
      width: media.width,
      height: media.height,
      renditions: media.renditions,
    })
    .from(productMedia)
    .innerJoin(media, eq(media.id, productMedia.mediaId))
    .where(where)
    .orderBy(asc(productMedia.position))
  return rows.map((row) => ({
    productId: row.productId,
    mediaId: row.mediaId,
    picture: pictureView(row),
  }))
}

/** A picture with the addresses of its renditions, from narrow to wide. */
export function pictureView({ alt, width, height, renditions }: MediaRow): PictureView {
  return { alt, width, height, sources: sourcesOf(renditions) }
}

function sourcesOf(renditions: MediaRendition[]): PictureSourceView[] {
  const jpegs = new Map(
    renditions.filter(({ format }) => format === 'jpeg').map((jpeg) => [jpeg.width, jpeg]),
  )
  return renditions
    .filter(({ format }) => format === 'webp')
    .toSorted((a, b) => a.width - b.width)
    .flatMap((webp) => {
      const jpeg = jpegs.get(webp.width)
      if (!jpeg) return []
      return [{ width: webp.width, webp: mediaPath(webp.key), jpeg: mediaPath(jpeg.key) }]
    })
}
