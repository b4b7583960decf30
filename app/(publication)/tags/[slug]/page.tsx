import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { currentShop } from '@/app/_shop/current-shop'
import { foundOrMoved } from '@/app/_shop/found-or-moved'
import { pageMetadata } from '@/app/_shop/page-metadata'
import { slugOf } from '@/app/_shop/slug-of'
import { ArticleGrid } from '@/components/articles/article-grid'
import { PublicationHead } from '@/components/articles/publication-head'
import { PublicationWays } from '@/components/articles/publication-ways'
import { first, readPage, type SearchParams } from '@/components/products/filter-query'
import { Shelf } from '@/components/products/shelf'
import { breadcrumbFacts } from '@/components/ui/breadcrumb-facts'
import { Pagination } from '@/components/ui/pagination'
import { StructuredData } from '@/components/ui/structured-data'
import { db } from '@/db/read'
import { getTagPage } from '@/domain/publication/get-tag-page'
import { articlesPath, homePath, tagFeedPath, tagPath, tagsPath } from '@/lib/paths'

interface TagPageProps {
  params: Promise<{ slug: string }>
  searchParams: Promise<SearchParams>
}

/** Metadata and page pass the same two promises, so the tag is read once. */
const readTag = cache(
  async (params: TagPageProps['params'], search: TagPageProps['searchParams']) => {
    const slug = await slugOf(params)
    const page = readPage(first((await search).page))
    return foundOrMoved(tagPath(slug), () => getTagPage(db, slug, page))
  },
)

export async function generateMetadata({ params, searchParams }: TagPageProps): Promise<Metadata> {
  const shop = await currentShop()
  const { slug, name, page } = await readTag(params, searchParams)
  const { title } = shop.publication
  return pageMetadata(shop, {
    title: `${name} – ${title}`,
    description: `Everything about ${name} in ${title} of ${shop.name}.`,
    path: tagPath(slug, page),
    feed: { title: `${name} – ${title}`, pathOf: (kind) => tagFeedPath(slug, kind) },
  })
}

export default async function TagPage({ params, searchParams }: TagPageProps) {
  const shop = await currentShop()
  const tag = await readTag(params, searchParams)
  if (tag.page > tag.pageCount) notFound()
  const { slug, name } = tag
  const crumbs = [
    { label: 'Home', href: homePath() },
    { label: shop.publication.title, href: articlesPath() },
    { label: 'Topics', href: tagsPath() },
  ]
  return (
    <>
      <div className="page">
        <StructuredData
          thing={breadcrumbFacts([...crumbs, { label: name, href: tagPath(slug) }], shop.url)}
        />
        <PublicationHead crumbs={crumbs} title={name}>
          <p className="figures text-17">
            {tag.total} {tag.total === 1 ? 'article' : 'articles'}
          </p>
        </PublicationHead>
        <ArticleGrid cards={tag.cards} shop={shop} isOnTop headingLevel="h2" />
        <Pagination
          page={tag.page}
          pageCount={tag.pageCount}
          href={(other) => tagPath(slug, other)}
        />
        <PublicationWays feedHref={tagFeedPath(slug, 'rss.xml')} />
      </div>
      <Shelf shelf={{ title: `${name} in the shop`, cards: tag.products }} locale={shop.locale} />
    </>
  )
}
