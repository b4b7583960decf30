import { ProductCard } from '@/components/products/product-card'
import type { ProductCardView } from '@/domain/catalog/views'

/** Two, three, four abreast: what a picture's `sizes` says about it. */
const CARD_SIZES =
  '(min-width: 80rem) 276px, (min-width: 64rem) 22vw, (min-width: 48rem) 30vw, 45vw'

/** Rows in view before scrolling are loaded first. */
const FIRST_CARDS = 2

interface ProductGridProps {
  cards: ProductCardView[]
  locale: string
  /** The goods are what the page is about, so they come right below its title. */
  isOnTop?: boolean
}

export function ProductGrid({ cards, locale, isOnTop }: ProductGridProps) {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-10 md:grid-cols-3 md:gap-x-6 lg:grid-cols-4 lg:gap-x-8 lg:gap-y-14">
      {cards.map((card, index) => (
        <li key={card.id}>
          <ProductCard
            card={card}
            locale={locale}
            sizes={CARD_SIZES}
            headingLevel={isOnTop ? 'h2' : 'h3'}
            isFirst={isOnTop && index < FIRST_CARDS}
          />
        </li>
      ))}
    </ul>
  )
}
