import { ArticleGrid } from '@/components/articles/article-grid'
import type { TellsTime } from '@/components/articles/tells-time'
import { SectionHead } from '@/components/products/shelf'
import type { LinkView } from '@/domain/catalog/views'
import type { ArticleCardView } from '@/domain/publication/views'

interface ArticleShelfProps {
  title: string
  summary?: string
  link?: LinkView
  cards: readonly ArticleCardView[]
  shop: TellsTime
}

/** A few articles under a heading. Nothing when there are none. */
export function ArticleShelf({ title, summary, link, cards, shop }: ArticleShelfProps) {
  if (cards.length === 0) return null
  return (
    <section className="page mt-20 lg:mt-32" data-screen-only>
      <SectionHead title={title} summary={summary} link={link} />
      <ArticleGrid cards={cards} shop={shop} />
    </section>
  )
}
