import type { Metadata } from 'next'
import { currentShop } from '@/app/_shop/current-shop'
import { pageMetadata } from '@/app/_shop/page-metadata'
import { PublicationHead } from '@/components/articles/publication-head'
import { PublicationWays } from '@/components/articles/publication-ways'
import { TagIndex } from '@/components/articles/tag-index'
import { EmptyState } from '@/components/ui/empty-state'
import { db } from '@/db/read'
import { listTags } from '@/domain/publication/list-tags'
import { articlesPath, feedPath, homePath, tagsPath } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  const shop = await currentShop()
  const { title } = shop.publication
  return pageMetadata(shop, {
    title: 'Topics',
    description: `What ${title} of ${shop.name} is about, from A to Z.`,
    path: tagsPath(),
    feed: { title, pathOf: feedPath },
  })
}

export default async function TagsPage() {
  const [shop, tags] = await Promise.all([currentShop(), listTags(db)])
  const crumbs = [
    { label: 'Home', href: homePath() },
    { label: shop.publication.title, href: articlesPath() },
  ]
  return (
    <div className="page">
      <PublicationHead crumbs={crumbs} title="Topics" />
      {tags.length === 0 && (
        <EmptyState title="No topics yet">The tags of articles will stand here.</EmptyState>
      )}
      <TagIndex tags={tags} />
      <PublicationWays feedHref={feedPath('rss.xml')} />
    </div>
  )
}
