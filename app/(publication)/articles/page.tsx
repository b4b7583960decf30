import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentShop } from '@/app/_shop/current-shop'
import { pageMetadata } from '@/app/_shop/page-metadata'
import { blogFacts } from '@/components/articles/article-facts'
import { ArticleGrid } from '@/components/articles/article-grid'
import { LeadArticle } from '@/components/articles/lead-article'
import { PublicationHead } from '@/components/articles/publication-head'
import { PublicationWays } from '@/components/articles/publication-ways'
import { first, readPage, type SearchParams } from '@/components/products/filter-query'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { StructuredData } from '@/components/ui/structured-data'
import { db } from '@/db/read'
import { listArticles } from '@/domain/publication/list-articles'
import { articlesPath, feedPath, homePath } from '@/lib/paths'

interface ArticlesPageProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: ArticlesPageProps): Promise<Metadata> {
  const shop = await currentShop()
  const { title, description } = shop.publication
  return pageMetadata(shop, {
    title,
    description: description || `${title} of ${shop.name}. ${shop.tagline}`.trim(),
    path: articlesPath(readPage(first((await searchParams).page))),
    feed: { title, pathOf: feedPath },
  })
}

/** The front page of the publication: the newest article large, then the others. */
export default async function ArticlesPage({ searchParams }: ArticlesPageProps) {
  const [shop, params] = await Promise.all([currentShop(), searchParams])
  const list = await listArticles(db, readPage(first(params.page)))
  if (list.page > list.pageCount) notFound()
  const { title, description } = shop.publication
  const [lead, ...others] = list.cards
  const isFront = list.page === 1
  return (
    <div className="page">
      {isFront && <StructuredData thing={blogFacts(shop, list.cards)} />}
      <PublicationHead crumbs={[{ label: 'Home', href: homePath() }]} title={title}>
        {isFront && description}
      </PublicationHead>
      {!lead && (
        <EmptyState title="Nothing to read yet">
          The first article will stand here as soon as it is published.
        </EmptyState>
      )}
      {isFront && lead && (
        <div className="mb-14 lg:mb-20">
          <LeadArticle card={lead} shop={shop} />
        </div>
      )}
      <ArticleGrid
        cards={isFront ? others : list.cards}
        shop={shop}
        isOnTop={!isFront}
        headingLevel="h2"
      />
      <Pagination page={list.page} pageCount={list.pageCount} href={articlesPath} />
      <PublicationWays feedHref={feedPath('rss.xml')} />
    </div>
  )
}
