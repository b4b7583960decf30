import type { Metadata } from 'next'
import { cache } from 'react'
import { currentShop } from '@/app/_shop/current-shop'
import { foundOrMoved } from '@/app/_shop/found-or-moved'
import { pageMetadata } from '@/app/_shop/page-metadata'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { RichText } from '@/components/ui/rich-text'
import { db } from '@/db/read'
import { getPage } from '@/domain/publication/queries'
import { homePath, pagePath } from '@/lib/paths'

interface PagePageProps {
  params: Promise<{ slug: string }>
}

const readPage = cache((slug: string) => foundOrMoved(pagePath(slug), () => getPage(db, slug)))

export async function generateMetadata({ params }: PagePageProps): Promise<Metadata> {
  const shop = await currentShop()
  const { slug, title, summary } = await readPage((await params).slug)
  return pageMetadata(shop, {
    title,
    description: summary || `${title} at ${shop.name}.`,
    path: pagePath(slug),
  })
}

export default async function PagePage({ params }: PagePageProps) {
  const [shop, page] = await Promise.all([currentShop(), params.then(({ slug }) => readPage(slug))])
  return (
    <article className="page grid grid-cols-1 pt-2 lg:grid-cols-12">
      <div className="lg:col-span-8 lg:col-start-3">
        <Breadcrumb crumbs={[{ label: 'Home', href: homePath() }]} />
        <h1 className="mt-1 font-serif text-42 tracking-[-0.02em] lg:text-56">{page.title}</h1>
        {page.summary && (
          <p className="mt-3 max-w-reading text-pretty font-serif text-20 text-ink-soft lg:text-25">
            {page.summary}
          </p>
        )}
        <RichText html={page.bodyHtml} className="mt-8" />
        <p className="caption mt-12 border-t border-line pt-3">
          Last changed on <ChangedOn date={page.updatedAt} shop={shop} />
        </p>
      </div>
    </article>
  )
}

interface ChangedOnProps {
  date: Date
  shop: { locale: string; timeZone: string }
}

function ChangedOn({ date, shop }: ChangedOnProps) {
  const format = new Intl.DateTimeFormat(shop.locale, {
    dateStyle: 'long',
    timeZone: shop.timeZone,
  })
  return <time dateTime={date.toISOString()}>{format.format(date)}</time>
}
