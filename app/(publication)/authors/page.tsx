import type { Metadata } from 'next'
import { currentShop } from '@/app/_shop/current-shop'
import { pageMetadata } from '@/app/_shop/page-metadata'
import { AuthorIndex } from '@/components/articles/author-index'
import { PublicationHead } from '@/components/articles/publication-head'
import { PublicationWays } from '@/components/articles/publication-ways'
import { EmptyState } from '@/components/ui/empty-state'
import { db } from '@/db/read'
import { listAuthors } from '@/domain/publication/list-authors'
import { articlesPath, authorsPath, feedPath, homePath } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  const shop = await currentShop()
  const { title } = shop.publication
  return pageMetadata(shop, {
    title: 'Authors',
    description: `Who writes for ${title} of ${shop.name}.`,
    path: authorsPath(),
    feed: { title, pathOf: feedPath },
  })
}

export default async function AuthorsPage() {
  const [shop, authors] = await Promise.all([currentShop(), listAuthors(db)])
  const crumbs = [
    { label: 'Home', href: homePath() },
    { label: shop.publication.title, href: articlesPath() },
  ]
  return (
    <div className="page">
      <PublicationHead crumbs={crumbs} title="Authors" />
      {authors.length === 0 && (
        <EmptyState title="Nobody yet">Those who write will be introduced here.</EmptyState>
      )}
      <AuthorIndex authors={authors} />
      <PublicationWays feedHref={feedPath('rss.xml')} />
    </div>
  )
}
