import type { MetadataRoute } from 'next'
import { connection } from 'next/server'
import { currentShop } from '@/app/_shop/current-shop'
import { db } from '@/db/read'
import { listSitemap } from '@/domain/catalog/list-sitemap'
import { absoluteUrl } from '@/lib/paths'

/** Every public address with its pictures. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection()
  const [{ url }, entries] = await Promise.all([currentShop(), listSitemap(db)])
  return entries.map(({ path, updatedAt, pictures }) => ({
    url: absoluteUrl(url, path),
    lastModified: updatedAt,
    images: pictures.map((picture) => absoluteUrl(url, picture)),
  }))
}
