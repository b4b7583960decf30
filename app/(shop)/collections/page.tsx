import type { Metadata } from 'next'
import { currentShop } from '@/app/_shop/current-shop'
import { pageMetadata } from '@/app/_shop/page-metadata'
import { CollectionHead } from '@/components/collections/collection-head'
import { CollectionIndex } from '@/components/collections/collection-index'
import { ButtonLink } from '@/components/ui/button'
import { collectionsPath, homePath, productsPath } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  const shop = await currentShop()
  const titles = shop.collections.map((collection) => collection.title).join(', ')
  return pageMetadata(shop, {
    title: 'Collections',
    description: `${titles} at ${shop.name}.`,
    path: collectionsPath(),
  })
}

export default async function CollectionsPage() {
  const shop = await currentShop()
  return (
    <div className="page">
      <CollectionHead crumbs={[{ label: 'Home', href: homePath() }]} title="Collections" />
      <CollectionIndex collections={shop.collections} headingLevel="h2" />
      <ButtonLink href={productsPath()} className="mt-8">
        Show all goods
      </ButtonLink>
    </div>
  )
}
