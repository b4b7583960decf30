import type { Metadata } from 'next'
import { currentShop } from '@/app/_shop/current-shop'
import { pageMetadata } from '@/app/_shop/page-metadata'
import { CollectionIndex } from '@/components/collections/collection-index'
import { first, readPage, type SearchParams } from '@/components/products/filter-query'
import { FoundArticles } from '@/components/search/found-articles'
import { FoundGoods } from '@/components/search/found-goods'
import { NothingFound } from '@/components/search/nothing-found'
import { PageLinks } from '@/components/search/page-links'
import { SearchForm } from '@/components/search/search-form'
import { db } from '@/db/read'
import { searchProducts } from '@/domain/catalog/search-products'
import type { ShopView } from '@/domain/catalog/views'
import { searchArticles, searchPages } from '@/domain/publication/search-texts'
import { searchPath } from '@/lib/paths'

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

/** Goods, articles and pages in one answer; `type=articles` shows all articles, page by page. */
export default async function SearchPage({ searchParams }: SearchPageProps) {
  const params = await searchParams
  const shop = await currentShop()
  const query = readQuery(params)
  const page = readPage(first(params.page))
  const isOnlyArticles = first(params.type) === 'articles'
  return (
    <div className="page pt-8 lg:pt-12">
      <h1 className="font-serif text-42 tracking-[-0.02em] lg:text-56">
        {query === '' ? 'Search' : <>Search for “{query}”</>}
      </h1>
      <SearchForm query={query} />
      {query === '' && <CollectionIndex collections={shop.collections} headingLevel="h2" />}
      {query !== '' && isOnlyArticles && <Articles query={query} page={page} shop={shop} />}
      {query !== '' && !isOnlyArticles && <Everything query={query} page={page} shop={shop} />}
    </div>
  )
}

interface FoundProps {
  query: string
  page: number
  shop: ShopView
}

async function Everything({ query, page, shop }: FoundProps) {
  const [goods, articles, pages] = await Promise.all([
    searchProducts(db, query, page),
    searchArticles(db, query, 1),
    searchPages(db, query),
  ])
  if (goods.total + articles.total + pages.length === 0) return <NothingFound query={query} />
  return (
    <>
      <FoundGoods
        results={goods}
        summary={countsOf([
          [goods.total, 'piece', 'pieces'],
          [articles.total, 'article', 'articles'],
          [pages.length, 'page', 'pages'],
        ])}
        locale={shop.locale}
      />
      {page === 1 && <FoundArticles query={query} list={articles} shop={shop} />}
      {page === 1 && <PageLinks pages={pages} />}
    </>
  )
}

async function Articles({ query, page, shop }: FoundProps) {
  const list = await searchArticles(db, query, page)
  if (list.total === 0) return <NothingFound query={query} />
  return <FoundArticles query={query} list={list} shop={shop} isWhole />
}

/** "3 pieces, 1 article found". */
function countsOf(found: [count: number, one: string, many: string][]): string {
  const told = found.filter(([count]) => count > 0)
  return `${told.map(([count, one, many]) => `${count} ${count === 1 ? one : many}`).join(', ')} found`
}

function readQuery(params: SearchParams): string {
  return (first(params.q) ?? '').trim().slice(0, MAX_QUERY_LETTERS)
}
