import type { Metadata } from 'next'
import { cache } from 'react'
import { currentShop } from '@/app/_shop/current-shop'
import { foundOrMoved } from '@/app/_shop/found-or-moved'
import { pageMetadata } from '@/app/_shop/page-metadata'
import { slugOf } from '@/app/_shop/slug-of'
import { ArticleBody } from '@/components/articles/article-body'
import { articleFacts } from '@/components/articles/article-facts'
import { ArticleHead } from '@/components/articles/article-head'
import { ArticleShelf } from '@/components/articles/article-shelf'
import { AuthorNotes } from '@/components/articles/author-notes'
import { ContentsBeside, ContentsFolded } from '@/components/articles/contents'
import { Neighbours } from '@/components/articles/neighbours'
import { ShareLinks } from '@/components/articles/share-links'
import { Takeaways } from '@/components/articles/takeaways'
import { first, readPage, type SearchParams } from '@/components/products/filter-query'
import { Shelf } from '@/components/products/shelf'
import { ArticleTalk } from '@/components/talk/article-talk'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { breadcrumbFacts } from '@/components/ui/breadcrumb-facts'
import { StructuredData } from '@/components/ui/structured-data'
import { db } from '@/db/read'
import { getArticleTalk } from '@/domain/comments/get-article-talk'
import { getArticlePage } from '@/domain/publication/get-article-page'
import { absoluteUrl, articlePath, articlesPath, authorPath, feedPath, homePath } from '@/lib/paths'

interface ArticlePageProps {
  params: Promise<{ slug: string }>
  /** `comments`: a page of them. */
  searchParams: Promise<SearchParams>
}

const readArticle = cache((slug: string) =>
  foundOrMoved(articlePath(slug), () => getArticlePage(db, slug)),
)

export async function generateMetadata({ params }: ArticlePageProps): Promise<Metadata> {
  const shop = await currentShop()
  const article = await readArticle(await slugOf(params))
  const { publishedAt, updatedAt, authors, tags } = article
  return pageMetadata(shop, {
    ...article.seo,
    path: articlePath(article.slug),
    picture: article.socialPicture,
    feed: { title: shop.publication.title, pathOf: feedPath },
    article: {
      publishedAt,
      updatedAt,
      authorUrls: authors.map(({ slug }) => absoluteUrl(shop.url, authorPath(slug))),
      tags: tags.map(({ name }) => name),
    },
  })
}

export default async function ArticlePage({ params, searchParams }: ArticlePageProps) {
  const shop = await currentShop()
  const article = await readArticle(await slugOf(params))
  const { tableOfContents, previous, next } = article
  const talk = await getArticleTalk(db, article.id, readPage(first((await searchParams).comments)))
  const path = articlePath(article.slug)
  const crumbs = [
    { label: 'Home', href: homePath() },
    { label: shop.publication.title, href: articlesPath() },
  ]
  return (
    <>
      <article className="page pt-2">
        <StructuredData thing={articleFacts(article, shop)} />
        <StructuredData
          thing={breadcrumbFacts([...crumbs, { label: article.title, href: path }], shop.url)}
        />
        <Breadcrumb crumbs={crumbs} />
        <ArticleHead article={article} shop={shop} />
        <div className="mt-8 grid grid-cols-1 gap-x-8 lg:mt-12 lg:grid-cols-12">
          <div className="max-lg:hidden lg:col-span-3">
            <ContentsBeside entries={tableOfContents} />
          </div>
          <div className="lg:col-span-9">
            <ContentsFolded entries={tableOfContents} />
            <Takeaways sentences={article.takeaways} />
            <ArticleBody blocks={article.blocks} locale={shop.locale} />
            <footer className="mt-14 grid max-w-[46rem] gap-8">
              <ShareLinks title={article.title} url={absoluteUrl(shop.url, path)} />
              <AuthorNotes authors={article.authors} />
              <ArticleTalk talk={talk} shop={shop} />
              <Neighbours previous={previous} next={next} />
            </footer>
          </div>
        </div>
      </article>
      <Shelf shelf={{ title: 'From this article', cards: article.products }} locale={shop.locale} />
      <ArticleShelf title="More to explore" cards={article.related} shop={shop} />
    </>
  )
}
