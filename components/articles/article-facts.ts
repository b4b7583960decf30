import { largestJpeg } from '@/components/products/product-facts'
import type { ShopView } from '@/domain/catalog/views'
import type {
  ArticleCardView,
  ArticlePageView,
  AuthorLinkView,
  AuthorView,
} from '@/domain/publication/views'
import { changedAt } from '@/lib/changed-at'
import { absoluteUrl, articlePath, articlesPath, authorPath } from '@/lib/paths'

type Site = Pick<ShopView, 'name' | 'url' | 'locale' | 'publication'>

/**
 * An article as schema.org describes one.
 * Source: https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function articleFacts(article: ArticlePageView, shop: Site): Record<string, unknown> {
  const url = absoluteUrl(shop.url, articlePath(article.slug))
  const picture = article.socialPicture ?? article.cover
  return {
    '@type': 'BlogPosting',
    '@id': url,
    mainEntityOfPage: url,
    url,
    headline: article.title,
    description: article.seo.description,
    datePublished: article.publishedAt.toISOString(),
    dateModified: changedAt(article).toISOString(),
    inLanguage: shop.locale,
    wordCount: article.wordCount,
    timeRequired: `PT${article.readingMinutes}M`,
    keywords: article.tags.map(({ name }) => name).join(', ') || undefined,
    image: picture && [largestJpeg(picture, shop.url)],
    author: article.authors.map((author) => personFacts(author, shop.url)),
    publisher: publisherOf(shop),
    isPartOf: { '@type': 'Blog', name: shop.publication.title, url: blogUrl(shop) },
    aggregateRating: article.rating && {
      '@type': 'AggregateRating',
      ratingValue: Number((article.rating.sum / article.rating.count).toFixed(2)),
      ratingCount: article.rating.count,
      bestRating: 5,
      worstRating: 1,
    },
  }
}

/** The publication as schema.org describes one. Source: https://schema.org/Blog */
export function blogFacts(shop: Site, cards: readonly ArticleCardView[]): Record<string, unknown> {
  return {
    '@type': 'Blog',
    '@id': blogUrl(shop),
    url: blogUrl(shop),
    name: shop.publication.title,
    description: shop.publication.description || undefined,
    inLanguage: shop.locale,
    publisher: publisherOf(shop),
    blogPost: cards.map((card) => ({
      '@type': 'BlogPosting',
      headline: card.title,
      url: absoluteUrl(shop.url, articlePath(card.slug)),
      datePublished: card.publishedAt.toISOString(),
    })),
  }
}

/** The page of somebody who writes. Source: https://schema.org/ProfilePage */
export function profileFacts(
  author: AuthorView,
  description: string,
  origin: string,
): Record<string, unknown> {
  return {
    '@type': 'ProfilePage',
    mainEntity: { ...personFacts(author, origin), description },
  }
}

function personFacts({ slug, name, picture }: AuthorLinkView, origin: string) {
  return {
    '@type': 'Person',
    name,
    url: absoluteUrl(origin, authorPath(slug)),
    image: picture && largestJpeg(picture, origin),
  }
}

function publisherOf({ name, url }: Site) {
  return { '@type': 'Organization', name, url: absoluteUrl(url, '/') }
}

function blogUrl({ url }: Site): string {
  return absoluteUrl(url, articlesPath())
}
