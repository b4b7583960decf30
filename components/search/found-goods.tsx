import { ProductGrid } from '@/components/products/product-grid'
import { ButtonLink } from '@/components/ui/button'
import { Pagination } from '@/components/ui/pagination'
import type { SearchResultsView } from '@/domain/catalog/views'
import { collectionPath, searchPath } from '@/lib/paths'

interface FoundGoodsProps {
  results: SearchResultsView
  /** How much was found of everything. */
  summary: string
  locale: string
}

/** What was found in one line, the collections named like the question, and a page of the goods. */
export function FoundGoods({ results, summary, locale }: FoundGoodsProps) {
  const { query, cards, collections, page, pageCount } = results
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-line py-3">
        <p role="status" className="figures text-15 text-ink-soft">
          {summary}
        </p>
        {collections.map(({ slug, title }) => (
          <ButtonLink key={slug} look="quiet" href={collectionPath(slug)}>
            All {title}
          </ButtonLink>
        ))}
      </div>
      {cards.length > 0 && <ProductGrid cards={cards} locale={locale} isOnTop />}
      <Pagination page={page} pageCount={pageCount} href={(other) => searchPath(query, other)} />
    </>
  )
}
