import type { Metadata } from 'next'
import { largestJpeg } from '@/components/products/product-facts'
import type { PictureView, ShopView } from '@/domain/catalog/views'
import { changedAt } from '@/lib/changed-at'
import type { FeedKind } from '@/lib/paths'

interface PageFacts {
  title: string
  description: string
  /** The one address of this page, without what only changes its order or its choice. */
  path: string
  picture?: PictureView
  /** For pages that only repeat what others show. */
  isHidden?: boolean
  /** Of what this page shows. */
  feed?: { title: string; pathOf: (kind: FeedKind) => string }
  /** For a text with a date and a name on it. */
  article?: { publishedAt: Date; updatedAt: Date; authorUrls: string[]; tags: string[] }
}

/** What search engines and link previews are told about a page. */
export function pageMetadata(shop: ShopView, page: PageFacts): Metadata {
  const { title, description, path, picture, isHidden, feed, article } = page
  const image = picture && largestJpeg(picture, shop.url)
  const common = {
    siteName: shop.name,
    locale: shop.locale.replace('-', '_'),
    title,
    description,
    url: path,
    images:
      picture && image
        ? [{ url: image, width: picture.width, height: picture.height, alt: picture.alt }]
        : undefined,
  }
  return {
    title,
    description,
    alternates: { canonical: path, types: feed && feedTypes(feed) },
    robots: isHidden ? { index: false, follow: true } : undefined,
    openGraph: article
      ? {
          ...common,
          type: 'article',
          publishedTime: article.publishedAt.toISOString(),
          modifiedTime: changedAt(article).toISOString(),
          authors: article.authorUrls,
          tags: article.tags,
        }
      : { ...common, type: 'website' },
    twitter: { card: image ? 'summary_large_image' : 'summary' },
  }
}

function feedTypes({ title, pathOf }: NonNullable<PageFacts['feed']>) {
  return {
    'application/rss+xml': [{ url: pathOf('rss.xml'), title }],
    'application/atom+xml': [{ url: pathOf('atom.xml'), title }],
    'application/feed+json': [{ url: pathOf('feed.json'), title }],
  }
}
