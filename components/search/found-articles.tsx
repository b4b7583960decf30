import { ArticleGrid } from '@/components/articles/article-grid'
import type { TellsTime } from '@/components/articles/tells-time'
import { SectionHead } from '@/components/products/shelf'
import { Pagination } from '@/components/ui/pagination'
import type { ArticleListView } from '@/domain/publication/views'
import { searchPath } from '@/lib/paths'

/** Two rows, before one asks for more. */
const FIRST_ARTICLES = 6

interface FoundArticlesProps {
  query: string
  list: ArticleListView
  shop: TellsTime
  /** The page is about articles alone. */
  isWhole?: boolean
}

/** What was written about it: the best few, or all of them page by page. */
export function FoundArticles({ query, list, shop, isWhole }: FoundArticlesProps) {
  const { cards, page, pageCount, total } = list
  if (total === 0) return null
  const title = total === 1 ? 'One article' : `${total} articles`
  const more = { label: `All ${total} articles`, href: searchPath(query, 1, 'articles') }
  return (
    <section className={isWhole ? 'mt-4' : 'mt-16'}>
      <SectionHead title={title} link={isWhole || total <= FIRST_ARTICLES ? undefined : more} />
      <ArticleGrid cards={isWhole ? cards : cards.slice(0, FIRST_ARTICLES)} shop={shop} />
      {isWhole && (
        <Pagination
          page={page}
          pageCount={pageCount}
          href={(other) => searchPath(query, other, 'articles')}
        />
      )}
    </section>
  )
}
