import type { Metadata } from 'next'
import { cache } from 'react'
import { currentShop } from '@/app/_shop/current-shop'
import { foundOrMoved } from '@/app/_shop/found-or-moved'
import { pageMetadata } from '@/app/_shop/page-metadata'
import { ArchiveMonths } from '@/components/articles/archive-months'
import { ArchiveYears } from '@/components/articles/archive-years'
import { PublicationHead } from '@/components/articles/publication-head'
import { PublicationWays } from '@/components/articles/publication-ways'
import { first, type SearchParams } from '@/components/products/filter-query'
import { EmptyState } from '@/components/ui/empty-state'
import { db } from '@/db/read'
import { listArchive } from '@/domain/publication/list-archive'
import { articleArchivePath, articlesPath, feedPath, homePath } from '@/lib/paths'

interface ArchivePageProps {
  searchParams: Promise<SearchParams>
}

/** Metadata and page pass the same promise, so the archive is read once. */
const readArchive = cache(async (search: ArchivePageProps['searchParams']) => {
  const text = first((await search).year)
  const year = text && /^\d{4}$/.test(text) ? Number(text) : undefined
  return foundOrMoved(articleArchivePath(year), () => listArchive(db, year))
})

export async function generateMetadata({ searchParams }: ArchivePageProps): Promise<Metadata> {
  const shop = await currentShop()
  const { year, years } = await readArchive(searchParams)
  const { title } = shop.publication
  return pageMetadata(shop, {
    title: `${year} – Archive of ${title}`,
    description: `Everything ${title} of ${shop.name} published in ${year}.`,
    path: articleArchivePath(year === years[0]?.year ? undefined : year),
    feed: { title, pathOf: feedPath },
  })
}

export default async function ArchivePage({ searchParams }: ArchivePageProps) {
  const shop = await currentShop()
  const archive = await readArchive(searchParams)
  const crumbs = [
    { label: 'Home', href: homePath() },
    { label: shop.publication.title, href: articlesPath() },
  ]
  return (
    <div className="page">
      <PublicationHead crumbs={crumbs} title="Archive" />
      <ArchiveYears years={archive.years} shown={archive.year} />
      {archive.months.length === 0 && (
        <EmptyState title="Nothing to read yet">
          Articles will stand here by month, as soon as there are some.
        </EmptyState>
      )}
      <ArchiveMonths archive={archive} shop={shop} />
      <PublicationWays feedHref={feedPath('rss.xml')} />
    </div>
  )
}
