import { ArticleCard } from '@/components/articles/article-card'
import type { TellsTime } from '@/components/articles/tells-time'
import type { ArticleCardView } from '@/domain/publication/views'

const CARD_SIZES =
  '(min-width: 80rem) 379px, (min-width: 64rem) 30vw, (min-width: 40rem) 45vw, 92vw'
/** Rows in view before scrolling are loaded first. */
const FIRST_CARDS = 3

interface ArticleGridProps {
  cards: readonly ArticleCardView[]
  shop: TellsTime
  /** What the page is about, right below its title. */
  isOnTop?: boolean
}

export function ArticleGrid({ cards, shop, isOnTop }: ArticleGridProps) {
  return (
    <ul className="grid grid-cols-1 gap-x-6 gap-y-12 sm:grid-cols-2 lg:grid-cols-3 lg:gap-x-8 lg:gap-y-16">
      {cards.map((card, index) => (
        <li key={card.id}>
          <ArticleCard
            card={card}
            shop={shop}
            sizes={CARD_SIZES}
            isFirst={isOnTop && index < FIRST_CARDS}
            headingLevel={isOnTop ? 'h2' : 'h3'}
          />
        </li>
      ))}
    </ul>
  )
}
