import { reviewFacts } from '@/components/talk/review-facts'
import type { PictureView, ProductPageView, StockState } from '@/domain/catalog/views'
import type { ProductReviewsView } from '@/domain/reviews/views'
import { toDecimal } from '@/lib/money'
import { absoluteUrl, productPath } from '@/lib/paths'

const availability: Record<StockState, string> = {
  in_stock: 'InStock',
  low: 'LimitedAvailability',
  last_one: 'LimitedAvailability',
  sold_out: 'OutOfStock',
  backorder: 'BackOrder',
}

/**
 * A product as schema.org describes one: a `ProductGroup` when there are variants, else a `Product`.
 * With reviews, on average and in words.
 * Source: https://developers.google.com/search/docs/appearance/structured-data/product-variants
 */
export function productFacts(
  product: ProductPageView,
  origin: string,
  reviews?: ProductReviewsView,
): Record<string, unknown> {
  const common = {
    name: product.title,
    description: product.seo.description,
    image: product.pictures.map((picture) => largestJpeg(picture, origin)),
    brand: product.vendor && { '@type': 'Brand', name: product.vendor },
    ...(reviews && reviewFacts(reviews)),
  }
  const [only, ...others] = product.variants
  if (only && others.length === 0) {
    return {
      '@type': 'Product',
      ...common,
      url: absoluteUrl(origin, productPath(product.slug)),
      sku: only.sku,
      offers: offer(product, only, origin),
    }
  }
  return {
    '@type': 'ProductGroup',
    ...common,
    url: absoluteUrl(origin, productPath(product.slug)),
    productGroupID: product.id,
    variesBy: product.options.map((option) => option.label),
    hasVariant: product.variants.map((variant) => ({
      '@type': 'Product',
      name: `${product.title}, ${variant.title}`,
      sku: variant.sku,
      image: variantImage(product, variant.pictureIndex, origin),
      offers: offer(product, variant, origin),
    })),
  }
}

/** Absolute address of the widest JPEG: the one form of a picture that every reader understands. */
export function largestJpeg(picture: PictureView, origin: string): string | undefined {
  const widest = picture.sources.at(-1)
  return widest && absoluteUrl(origin, widest.jpeg)
}

function offer(
  product: ProductPageView,
  variant: ProductPageView['variants'][number],
  origin: string,
) {
  const { amount, currency } = variant.price
  return {
    '@type': 'Offer',
    url: absoluteUrl(origin, productPath(product.slug, variant.id)),
    price: toDecimal({ amount, currency }),
    priceCurrency: currency,
    availability: `https://schema.org/${availability[variant.stock.state]}`,
    itemCondition: 'https://schema.org/NewCondition',
  }
}

function variantImage(product: ProductPageView, index: number | undefined, origin: string) {
  const picture = product.pictures[index ?? 0]
  return picture && largestJpeg(picture, origin)
}
