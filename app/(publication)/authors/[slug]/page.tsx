import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { currentShop } from '@/app/_shop/current-shop'
import { foundOrMoved } from '@/app/_shop/found-or-moved'
import { pageMetadata } from '@/app/_shop/page-metadata'
import { slugOf } from '@/app/_shop/slug-of'
import { profileFacts } from '@/components/articles/article-facts'
import { ArticleGrid } from '@/components/articles/article-grid'
import { AuthorPortrait } from '@/components/articles/author-portrait'
import { PublicationWays } from '@/components/articles/publication-ways'
import { first, readPage, type SearchParams } from '@/components/products/filter-query'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { breadcrumbFacts } from '@/components/ui/breadcrumb-facts'
import { Pagination } from '@/components/ui/pagination'
import { RichText } from '@/components/ui/rich-text'
import { StructuredData } from '@/components/ui/structured-data'
import { db } from '@/db/read'
import { getAuthorPage } from '@/domain/publication/get-author-page'
import type { AuthorPageView } from '@/domain/publication/views'
import { plainText } from '@/lib/markdown'
import { articlesPath, authorFeedPath, authorPath, authorsPath, homePath } from '@/lib/paths'

interface AuthorPageProps {
  params: Promise<{ slug: string }>
  searchParams: Promise<SearchParams>
}

/** Metadata and page pass the same two promises, so the author is read once. */
const readAuthor = cache(
  async (params: AuthorPageProps['params'], search: AuthorPageProps['searchParams']) => {
    const slug = await slugOf(params)
    const page = readPage(first((await search).page))
    return foundOrMoved(authorPath(slug), () => getAuthorPage(db, slug, page))
  },
)

export async function generateMetadata(props: AuthorPageProps): Promise<Metadata> {
  const shop = await currentShop()
  const author = await readAuthor(props.params, props.searchParams)
  const { slug, name, page, picture } = author
  const { title } = shop.publication
  return pageMetadata(shop, {
    title: `${name} – ${title}`,
    description: describe(author, title),
    path: authorPath(slug, page),
    picture,
    feed: { title: `${name} – ${title}`, pathOf: (kind) => authorFeedPath(slug, kind) },
  })
}

export default async function AuthorPage({ params, searchParams }: AuthorPageProps) {
  const shop = await currentShop()
  const author = await readAuthor(params, searchParams)
  if (author.page > author.pageCount) notFound()
  const { slug, name, bioHtml } = author
  const crumbs = [
    { label: 'Home', href: homePath() },
    { label: shop.publication.title, href: articlesPath() },
    { label: 'Authors', href: authorsPath() },
  ]
  return (
    <div className="page pt-2 lg:pt-6">
      <StructuredData
        thing={profileFacts(author, describe(author, shop.publication.title), shop.url)}
      />
      <StructuredData
        thing={breadcrumbFacts([...crumbs, { label: name, href: authorPath(slug) }], shop.url)}
      />
      <Breadcrumb crumbs={crumbs} />
      <header className="mt-2 mb-12 flex flex-col gap-6 sm:flex-row sm:items-center lg:mb-16 lg:gap-10">
        <AuthorPortrait
          author={author}
          sizes="(min-width: 64rem) 176px, 112px"
          className="w-28 text-42 lg:w-44 lg:text-56"
        />
        <div className="min-w-0">
          <h1 className="font-serif text-42 tracking-[-0.02em] lg:text-56">{name}</h1>
          {bioHtml && <RichText html={bioHtml} className="mt-3 text-ink-soft" />}
        </div>
      </header>
      <ArticleGrid cards={author.cards} shop={shop} isOnTop headingLevel="h2" />
      <Pagination
        page={author.page}
        pageCount={author.pageCount}
        href={(other) => authorPath(slug, other)}
      />
      <PublicationWays feedHref={authorFeedPath(slug, 'rss.xml')} />
    </div>
  )
}

function describe({ name, bioHtml }: AuthorPageView, publication: string): string {
  return plainText(bioHtml).slice(0, 300) || `What ${name} wrote for ${publication}.`
}
