import type { Metadata } from 'next'
import { currentShop } from '@/app/_shop/current-shop'
import { pageMetadata } from '@/app/_shop/page-metadata'
import { CollectionIndex } from '@/components/collections/collection-index'
import { Hero } from '@/components/home/hero'
import { organizationFacts } from '@/components/home/organization-facts'
import { Story } from '@/components/home/story'
import { SectionHead, Shelf } from '@/components/products/shelf'
import { StructuredData } from '@/components/ui/structured-data'
import { db } from '@/db/read'
import { getHome } from '@/domain/catalog/get-home'
import { collectionsPath, homePath } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  const shop = await currentShop()
  const title = `${shop.name} – ${shop.tagline}`
  const { description } = shop
  return {
    ...pageMetadata(shop, { title, description, path: homePath() }),
    title: { absolute: title },
  }
}

export default async function HomePage() {
  const [shop, home] = await Promise.all([currentShop(), getHome(db)])
  const [firstShelf, ...otherShelves] = home.shelves
  return (
    <>
      <StructuredData thing={organizationFacts(shop)} />
      <Hero hero={home.hero} />
      {firstShelf && <Shelf shelf={firstShelf} locale={shop.locale} hasLead />}
      <section className="page mt-20 lg:mt-32">
        <SectionHead
          title="Collections"
          link={{ label: 'All collections', href: collectionsPath() }}
        />
        <CollectionIndex collections={home.collections} headingLevel="h3" />
      </section>
      {otherShelves.map((shelf) => (
        <Shelf key={shelf.title} shelf={shelf} locale={shop.locale} />
      ))}
      {home.story && <Story story={home.story} />}
    </>
  )
}
