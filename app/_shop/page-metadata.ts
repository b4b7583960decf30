import type { Metadata } from 'next'
import { largestJpeg } from '@/components/products/product-facts'
import type { PictureView, ShopView } from '@/domain/catalog/views'

interface PageFacts {
  title: string
  description: string
  /** The one address of this page, without what only changes its order or its choice. */
  path: string
  picture?: PictureView
  /** For pages that only repeat what others show. */
  isHidden?: boolean
}

/** What search engines and link previews are told about a page. */
export function pageMetadata(shop: ShopView, page: PageFacts): Metadata {
  const { title, description, path, picture, isHidden } = page
  const image = picture && largestJpeg(picture, shop.url)
  return {
    title,
    description,
    alternates: { canonical: path },
    robots: isHidden ? { index: false, follow: true } : undefined,
    openGraph: {
      type: 'website',
      siteName: shop.name,
      locale: shop.locale.replace('-', '_'),
      title,
      description,
      url: path,
      images:
        picture && image
          ? [{ url: image, width: picture.width, height: picture.height, alt: picture.alt }]
          : undefined,
    },
    twitter: { card: image ? 'summary_large_image' : 'summary' },
  }
}
