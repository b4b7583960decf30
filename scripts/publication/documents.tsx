import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ArchiveMonths } from '@/components/articles/archive-months'
import { ArchiveYears } from '@/components/articles/archive-years'
import { ArticleBody } from '@/components/articles/article-body'
import { articleFacts } from '@/components/articles/article-facts'
import { ArticleGrid } from '@/components/articles/article-grid'
import { ArticleHead } from '@/components/articles/article-head'
import { ArticleShelf } from '@/components/articles/article-shelf'
import { AuthorIndex } from '@/components/articles/author-index'
import { AuthorNotes } from '@/components/articles/author-notes'
import { ContentsBeside, ContentsFolded } from '@/components/articles/contents'
import { LeadArticle } from '@/components/articles/lead-article'
import { Neighbours } from '@/components/articles/neighbours'
import { PublicationHead } from '@/components/articles/publication-head'
import { PublicationWays } from '@/components/articles/publication-ways'
import { ShareLinks } from '@/components/articles/share-links'
import { TagIndex } from '@/components/articles/tag-index'
import { Takeaways } from '@/components/articles/takeaways'
import { StructuredData } from '@/components/ui/structured-data'
import { sampleArticle, sampleCard, sampleShop } from '@/scripts/publication/sample'

/** Whole documents made of the publication's pieces, by name. */
export function sampleDocuments(): Record<string, string> {
  return { article: documentOf(<Article />), lists: documentOf(<Lists />) }
}

function Article() {
  return (
    <>
      <article>
        <StructuredData thing={articleFacts(sampleArticle, sampleShop)} />
        <ArticleHead article={sampleArticle} shop={sampleShop} />
        <ContentsBeside entries={sampleArticle.tableOfContents} />
        <ContentsFolded entries={sampleArticle.tableOfContents} />
        <Takeaways sentences={sampleArticle.takeaways} />
        <ArticleBody blocks={sampleArticle.blocks} locale={sampleShop.locale} />
        <ShareLinks title={sampleArticle.title} url="https://shop.example/articles/specimen" />
        <AuthorNotes authors={sampleArticle.authors} />
        <Neighbours previous={sampleArticle.previous} next={sampleArticle.next} />
      </article>
      <ArticleShelf title="More to explore" cards={sampleArticle.related} shop={sampleShop} />
    </>
  )
}

function Lists() {
  const { publishedAt } = sampleCard
  return (
    <>
      <PublicationHead crumbs={[{ label: 'Home', href: '/' }]} title="Journal">
        About paper & ink.
      </PublicationHead>
      <LeadArticle card={sampleCard} shop={sampleShop} />
      <ArticleGrid cards={sampleArticle.related} shop={sampleShop} isOnTop />
      <ArchiveYears
        years={[
          { year: 2026, articleCount: 2 },
          { year: 2025, articleCount: 1 },
        ]}
        shown={2026}
      />
      <ArchiveMonths
        archive={{
          year: 2026,
          months: [
            { month: 3, articles: [{ slug: 'specimen', title: 'Ink & <paper>', publishedAt }] },
          ],
        }}
        shop={sampleShop}
      />
      <TagIndex tags={[{ slug: 'ink', name: 'Ink & pens', articleCount: 2 }]} />
      <AuthorIndex
        authors={sampleArticle.authors.map((author) => ({ ...author, articleCount: 1 }))}
      />
      <PublicationWays feedHref="/rss.xml" />
    </>
  )
}

function documentOf(content: ReactNode): string {
  const html = renderToStaticMarkup(<main>{content}</main>)
  const head = '<meta charset="utf-8"><title>Sample</title>'
  return `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${html}</body></html>`
}
