import type { Metadata } from 'next'
import { currentShop } from '@/app/_shop/current-shop'
import { pageMetadata } from '@/app/_shop/page-metadata'
import { CollectionIndex } from '@/components/collections/collection-index'
import { first, readPage, type SearchParams } from '@/components/products/filter-query'
import { ProductGrid } from '@/components/products/product-grid'
import { SearchForm } from '@/components/search/search-form'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { db } from '@/db/read'
import { searchProducts } from '@/domain/catalog/search-products'
import type { SearchResultsView } from '@/domain/catalog/views'
import { collectionPath, productsPath, searchPath } from '@/lib/paths'

interface SearchPageProps {
  searchParams: Promise<SearchParams>
}

/** A longer question is no visitor's. */
const MAX_QUERY_LETTERS = 100

export async function generateMetadata({ searchParams }: SearchPageProps): Promise<Metadata> {
  const shop = await currentShop()
  const query = readQuery(await searchParams)
  return pageMetadata(shop, {
    title: query === '' ? 'Search' : `Search: ${query}`,
    description: `Search ${shop.name}.`,
    path: searchPath(),
    isHidden: true,
  })
}

export default async function SearchPage({ searchParams }: SearchPageProps) {
  const params = await searchParams
  const shop = await currentShop()
  const query = readQuery(params)
  const results =
    query === '' ? undefined : await searchProducts(db, query, readPage(first(params.page)))
  return (
    <div className="page pt-8 lg:pt-12">
      <h1 className="font-serif text-42 tracking-[-0.02em] lg:text-56">
        {query === '' ? 'Search' : <>Search for “{query}”</>}
      </h1>
      <SearchForm query={query} />
      {results ? (
        <Results results={results} locale={shop.locale} />
      ) : (
        <CollectionIndex collections={shop.collections} headingLevel="h2" />
      )}
    </div>
  )
}

function Results({ results, locale }: { results: SearchResultsView; locale: string }) {
  const { query, cards, collections, page, pageCount, total } = results
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-line py-3">
        <p role="status" className="figures text-15 text-ink-soft">
          {total} {total === 1 ? 'piece' : 'pieces'} found
        </p>
        {collections.map(({ slug, title }) => (
          <ButtonLink key={slug} look="quiet" href={collectionPath(slug)}>
            All {title}
          </ButtonLink>
        ))}
      </div>
      {cards.length === 0 ? (
        <EmptyState
          title={`Nothing found for “${query}”`}
          action={
            <ButtonLink look="primary" href={productsPath()}>
              Show all goods
            </ButtonLink>
          }
        >
          Fewer or other words often help: the name of a paper, a colour, a size.
        </EmptyState>
      ) : (
        <ProductGrid cards={cards} locale={locale} isOnTop />
      )}
      <Pagination page={page} pageCount={pageCount} href={(other) => searchPath(query, other)} />
    </>
  )
}

function readQuery(params: SearchParams): string {
  return (first(params.q) ?? '').trim().slice(0, MAX_QUERY_LETTERS)
}
