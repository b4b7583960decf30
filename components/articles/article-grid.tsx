import { ArticleCard } from '@/components/articles/article-card'
import type { TellsTime } from '@/components/articles/tells-time'
import type { ArticleCardView } from '@/domain/publication/views'

const CARD_SIZES =
  '(min-width: 80rem) 379px, (min-width: 64rem) 30vw, (min-width: 40rem) 45vw, 92vw'

interface ArticleGridProps {
  cards: readonly ArticleCardView[]
  shop: TellsTime
  /** Right below the page's title, so that the first of them is in view at once. */
  isOnTop?: boolean
  headingLevel?: 'h2' | 'h3'
}

export function ArticleGrid({ cards, shop, isOnTop, headingLevel = 'h3' }: ArticleGridProps) {
  return (
    <ul className="grid grid-cols-1 gap-x-6 gap-y-12 sm:grid-cols-2 lg:grid-cols-3 lg:gap-x-8 lg:gap-y-16">
      {cards.map((card, index) => (
        <li key={card.id}>
          <ArticleCard
            card={card}
            shop={shop}
            sizes={CARD_SIZES}
            isFirst={isOnTop && index === 0}
            headingLevel={headingLevel}
          />
        </li>
      ))}
    </ul>
  )
}
