import type { MetadataRoute } from 'next'
import { connection } from 'next/server'
import { currentShop } from '@/app/_shop/current-shop'
import { absoluteUrl } from '@/lib/paths'

/** Everything public may be read; personal pages and the API hold nothing for search engines. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection()
  const { url } = await currentShop()
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: [
        '/cart',
        '/checkout',
        '/orders/',
        '/pay/',
        '/account',
        '/admin',
        '/api/',
        '/search?',
      ],
    },
    sitemap: absoluteUrl(url, '/sitemap.xml'),
  }
}
