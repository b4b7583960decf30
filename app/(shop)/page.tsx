import type { Metadata } from 'next'
import { currentShop } from '@/app/_shop/current-shop'
import { pageMetadata } from '@/app/_shop/page-metadata'
import { ArticleShelf } from '@/components/articles/article-shelf'
import { CollectionIndex } from '@/components/collections/collection-index'
import { Hero } from '@/components/home/hero'
import { organizationFacts } from '@/components/home/organization-facts'
import { Story } from '@/components/home/story'
import { SectionHead, Shelf } from '@/components/products/shelf'
import { StructuredData } from '@/components/ui/structured-data'
import { db } from '@/db/read'
import { getHome } from '@/domain/catalog/get-home'
import { listNewestArticles } from '@/domain/publication/list-articles'
import { articlesPath, collectionsPath, feedPath, homePath } from '@/lib/paths'

/** One row. */
const MAX_ARTICLES = 3

export async function generateMetadata(): Promise<Metadata> {
  const shop = await currentShop()
  const title = `${shop.name} – ${shop.tagline}`
  const { description } = shop
  return {
    ...pageMetadata(shop, {
      title,
      description,
      path: homePath(),
      feed: { title: shop.publication.title, pathOf: feedPath },
    }),
    title: { absolute: title },
  }
}

export default async function HomePage() {
  const [shop, home, articles] = await Promise.all([
    currentShop(),
    getHome(db),
    listNewestArticles(db, MAX_ARTICLES),
  ])
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
      <ArticleShelf
        title={shop.publication.title}
        summary={shop.publication.description}
        link={{ label: 'All articles', href: articlesPath() }}
        cards={articles}
        shop={shop}
      />
      {home.story && <Story story={home.story} />}
    </>
  )
}
