import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentShop } from '@/app/_shop/current-shop'
import { pageMetadata } from '@/app/_shop/page-metadata'
import { CollectionHead } from '@/components/collections/collection-head'
import { isFiltered, readFilters, type SearchParams } from '@/components/products/filter-query'
import { Listing } from '@/components/products/listing'
import { db } from '@/db/read'
import { listProducts } from '@/domain/catalog/get-collection-page'
import { homePath, productsPath } from '@/lib/paths'

interface ProductsPageProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: ProductsPageProps): Promise<Metadata> {
  const shop = await currentShop()
  const filters = readFilters(await searchParams, shop.currency)
  return pageMetadata(shop, {
    title: 'All goods',
    description: `Everything at ${shop.name}. ${shop.tagline}`,
    path: productsPath({ page: filters.page === 1 ? undefined : filters.page }),
    isHidden: isFiltered(filters),
  })
}

export default async function ProductsPage({ searchParams }: ProductsPageProps) {
  const shop = await currentShop()
  const listing = await listProducts(db, readFilters(await searchParams, shop.currency))
  if (listing.page > listing.pageCount) notFound()
  return (
    <div className="page">
      <CollectionHead crumbs={[{ label: 'Home', href: homePath() }]} title="All goods" />
      <Listing
        path={productsPath()}
        listing={listing}
        currency={shop.currency}
        locale={shop.locale}
      />
    </div>
  )
}
