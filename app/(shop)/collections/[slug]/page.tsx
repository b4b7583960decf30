import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { currentShop } from '@/app/_shop/current-shop'
import { foundOrMoved } from '@/app/_shop/found-or-moved'
import { pageMetadata } from '@/app/_shop/page-metadata'
import { slugOf } from '@/app/_shop/slug-of'
import { CollectionHead } from '@/components/collections/collection-head'
import { isFiltered, readFilters, type SearchParams } from '@/components/products/filter-query'
import { Listing } from '@/components/products/listing'
import { breadcrumbFacts } from '@/components/ui/breadcrumb-facts'
import { StructuredData } from '@/components/ui/structured-data'
import { db } from '@/db/read'
import { getCollectionPage } from '@/domain/catalog/get-collection-page'
import { collectionPath, collectionsPath, homePath } from '@/lib/paths'

interface CollectionPageProps {
  params: Promise<{ slug: string }>
  searchParams: Promise<SearchParams>
}

/** Metadata and page pass the same two promises, so the collection is read once. */
const readCollection = cache(
  async (params: CollectionPageProps['params'], search: CollectionPageProps['searchParams']) => {
    const slug = await slugOf(params)
    const { currency } = await currentShop()
    const filters = readFilters(await search, currency)
    return foundOrMoved(collectionPath(slug), () => getCollectionPage(db, slug, filters))
  },
)

export async function generateMetadata(props: CollectionPageProps): Promise<Metadata> {
  const shop = await currentShop()
  const collection = await readCollection(props.params, props.searchParams)
  const { page } = collection
  return pageMetadata(shop, {
    ...collection.seo,
    path: collectionPath(collection.slug, { page: page === 1 ? undefined : page }),
    picture: collection.picture,
    isHidden: isFiltered(collection.filters),
  })
}

export default async function CollectionPage(props: CollectionPageProps) {
  const shop = await currentShop()
  const collection = await readCollection(props.params, props.searchParams)
  if (collection.page > collection.pageCount) notFound()
  const path = collectionPath(collection.slug)
  const crumbs = [
    { label: 'Home', href: homePath() },
    { label: 'Collections', href: collectionsPath() },
  ]
  return (
    <div className="page">
      <StructuredData
        thing={breadcrumbFacts([...crumbs, { label: collection.title, href: path }], shop.url)}
      />
      <CollectionHead
        crumbs={crumbs}
        title={collection.title}
        introHtml={collection.introHtml}
        picture={collection.picture}
      />
      <Listing path={path} listing={collection} currency={shop.currency} locale={shop.locale} />
    </div>
  )
}
