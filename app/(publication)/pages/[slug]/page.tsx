import type { Metadata } from 'next'
import { cache } from 'react'
import { currentShop } from '@/app/_shop/current-shop'
import { foundOrMoved } from '@/app/_shop/found-or-moved'
import { pageMetadata } from '@/app/_shop/page-metadata'
import { slugOf } from '@/app/_shop/slug-of'
import { ArticleBody } from '@/components/articles/article-body'
import { ContentsBeside, ContentsFolded } from '@/components/articles/contents'
import { PublishedOn } from '@/components/articles/published-on'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Picture } from '@/components/ui/picture'
import { db } from '@/db/read'
import { getPage } from '@/domain/publication/get-page'
import { homePath, pagePath } from '@/lib/paths'

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
  return (
    <article className="page grid grid-cols-1 gap-x-8 pt-2 lg:grid-cols-12">
      <header className="lg:col-span-9 lg:col-start-4">
        <Breadcrumb crumbs={[{ label: 'Home', href: homePath() }]} />
        <h1 className="mt-1 font-serif text-42 tracking-[-0.02em] lg:text-56">{page.title}</h1>
        {page.summary && (
          <p className="mt-3 max-w-reading text-pretty font-serif text-20 text-ink-soft lg:text-25">
            {page.summary}
          </p>
        )}
      </header>
      {page.cover && (
        <Picture
          picture={page.cover}
          sizes="(min-width: 80rem) 1200px, 94vw"
          isFirst
          focalPoint={page.focalPoint}
          className="mt-8 aspect-2/1 lg:col-span-12"
        />
      )}
      <div className="pt-10 max-lg:hidden lg:col-span-3">
        <ContentsBeside entries={page.tableOfContents} />
      </div>
      <div className="pt-8 lg:col-span-9 lg:pt-10">
        <ContentsFolded entries={page.tableOfContents} />
        <ArticleBody blocks={page.blocks} locale={shop.locale} />
        <p className="caption mt-12 max-w-reading border-t border-line pt-3">
          Last changed on <PublishedOn at={page.updatedAt} shop={shop} />
        </p>
      </div>
    </article>
  )
}
