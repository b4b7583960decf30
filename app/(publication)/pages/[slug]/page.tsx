import type { Metadata } from 'next'
import { cache } from 'react'
import { currentShop } from '@/app/_shop/current-shop'
import { foundOrMoved } from '@/app/_shop/found-or-moved'
import { pageMetadata } from '@/app/_shop/page-metadata'
import { slugOf } from '@/app/_shop/slug-of'
import { PageText } from '@/components/articles/page-text'
import { db } from '@/db/read'
import { getPage } from '@/domain/publication/get-page'
import { pagePath } from '@/lib/paths'

interface PagePageProps {
  params: Promise<{ slug: string }>
}

const readPage = cache((slug: string) => foundOrMoved(pagePath(slug), () => getPage(db, slug)))

export async function generateMetadata({ params }: PagePageProps): Promise<Metadata> {
  const shop = await currentShop()
  const { slug, title, seo, socialPicture } = await readPage(await slugOf(params))
  return pageMetadata(shop, {
    title: seo.title,
    description: seo.description || `${title} at ${shop.name}.`,
    path: pagePath(slug),
    picture: socialPicture,
  })
}

export default async function PagePage({ params }: PagePageProps) {
  const [shop, page] = await Promise.all([currentShop(), params.then(({ slug }) => readPage(slug))])
  return <PageText page={page} shop={shop} />
}
