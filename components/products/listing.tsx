import { ChosenFilters } from '@/components/products/chosen-filters'
import { filterQuery, isFiltered } from '@/components/products/filter-query'
import { Filters } from '@/components/products/filters'
import { ProductGrid } from '@/components/products/product-grid'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import type { ListingView } from '@/domain/catalog/views'
import { withQuery } from '@/lib/paths'

interface ListingProps {
  /** The page itself, without parameters. */
  path: string
  listing: ListingView
  currency: string
  locale: string
}

/** Goods that can be filtered, ordered and leafed through; every state of it has an address. */
export function Listing({ path, listing, currency, locale }: ListingProps) {
  const { cards, filters, total, page, pageCount } = listing
  return (
    <>
      <Filters path={path} listing={listing} />
      <div className="flex min-h-17 flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
        <p role="status" className="figures text-15 text-ink-soft">
          {total} {total === 1 ? 'piece' : 'pieces'}
        </p>
        <ChosenFilters path={path} listing={listing} currency={currency} locale={locale} />
      </div>
      {cards.length === 0 ? (
        <EmptyState
          title={isFiltered(filters) ? 'Nothing fits all of that' : 'Nothing here at the moment'}
          action={
            <ButtonLink look="primary" href={path}>
              Show everything here
            </ButtonLink>
          }
        >
          {isFiltered(filters) && 'Take one of the filters away, or start over.'}
        </EmptyState>
      ) : (
        <ProductGrid cards={cards} locale={locale} isOnTop />
      )}
      <Pagination
        page={page}
        pageCount={pageCount}
        href={(other) => withQuery(path, filterQuery({ ...filters, page: other }, currency))}
      />
    </>
  )
}
