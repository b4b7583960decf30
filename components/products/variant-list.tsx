import { Price } from '@/components/ui/price'
import { StockNote } from '@/components/ui/stock-note'
import type { ProductPageView } from '@/domain/catalog/views'
import { productPath } from '@/lib/paths'

interface VariantListProps {
  product: Pick<ProductPageView, 'slug' | 'variants'>
  locale: string
}

/** Without script the price cannot follow the choice, so every variant is listed with its own. */
export function VariantList({ product, locale }: VariantListProps) {
  if (product.variants.length === 1) return null
  return (
    <noscript>
      <h2 className="mb-1 text-15 font-medium">Price and stock of each</h2>
      <ul className="border-t border-line text-15">
        {product.variants.map((variant) => (
          <li
            key={variant.id}
            className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line py-2"
          >
            <a className="link" href={productPath(product.slug, variant.id)}>
              {variant.title}
            </a>
            <span className="flex items-center gap-4">
              <StockNote stock={variant.stock} />
              <Price price={variant.price} locale={locale} />
            </span>
          </li>
        ))}
      </ul>
    </noscript>
  )
}
