import type { MetadataRoute } from 'next'
import { connection } from 'next/server'
import { currentShop } from '@/app/_shop/current-shop'
import { db } from '@/db/read'
import { listGoodsSitemap } from '@/domain/catalog/list-goods-sitemap'
import { listTextsSitemap } from '@/domain/publication/list-texts-sitemap'
import { absoluteUrl } from '@/lib/paths'

/** Every public address with its pictures. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection()
  const [{ url }, goods, texts] = await Promise.all([
    currentShop(),
    listGoodsSitemap(db),
    listTextsSitemap(db),
  ])
  return [...goods, ...texts].map(({ path, updatedAt, pictures }) => ({
    url: absoluteUrl(url, path),
    lastModified: updatedAt,
    images: pictures.map((picture) => absoluteUrl(url, picture)),
  }))
}
