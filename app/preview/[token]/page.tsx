import type { Metadata } from 'next'
import { currentShop } from '@/app/_shop/current-shop'
import { ArticleBody } from '@/components/articles/article-body'
import { ArticleHead } from '@/components/articles/article-head'
import { AuthorNotes } from '@/components/articles/author-notes'
import { ContentsBeside, ContentsFolded } from '@/components/articles/contents'
import { EndedPreview } from '@/components/articles/ended-preview'
import { PageText } from '@/components/articles/page-text'
import { Takeaways } from '@/components/articles/takeaways'
import type { TellsTime } from '@/components/articles/tells-time'
import { Moment } from '@/components/ui/moment'
import { Notice } from '@/components/ui/notice'
import { db } from '@/db/read'
import { findPreview, type Preview } from '@/domain/publication/find-preview'
import { previewContents } from '@/domain/publication/preview-contents'
import type { ArticlePageView } from '@/domain/publication/views'
import { now } from '@/lib/clock'
import { isDomainError } from '@/lib/errors'

export const metadata: Metadata = { title: 'Preview' }

interface PreviewPageProps {
  params: Promise<{ token: string }>
}

/** A draft as readers would see it, for whoever has the link, as long as it works. */
export default async function PreviewPage({ params }: PreviewPageProps) {
  const preview = await readPreview((await params).token)
  if (!preview) return <EndedPreview />
  const { locale, timeZone } = await currentShop()
  const shop = { locale, timeZone }
  const { articleId, contents, kind } = preview
  const text = await previewContents(db, { articleId, contents, at: now() })
  return (
    <>
      <div className="page py-4">
        <PreviewNotice preview={preview} shop={shop} />
      </div>
      {kind === 'page' ? (
        <PageText page={text} shop={shop} />
      ) : (
        <ArticleText article={text} shop={shop} />
      )}
    </>
  )
}

function PreviewNotice({ preview, shop }: { preview: Preview; shop: TellsTime }) {
  const { kind, savedAt, expiresAt } = preview
  return (
    <Notice signal="notice" title={`Preview of ${kind === 'page' ? 'a page' : 'an article'}`}>
      As it was last saved, <Moment at={savedAt} {...shop} />. {standing(preview)} This link works
      until <Moment at={expiresAt} {...shop} />. Please do not pass it on.
    </Notice>
  )
}

function standing({ isLive, isChanged }: Preview): string {
  if (!isLive) return 'It is not published.'
  return isChanged ? 'What is published differs.' : 'It is published like this.'
}

function ArticleText({ article, shop }: { article: ArticlePageView; shop: TellsTime }) {
  return (
    <article className="page pt-2">
      <ArticleHead article={article} shop={shop} />
      <div className="mt-8 grid grid-cols-1 gap-x-8 lg:mt-12 lg:grid-cols-12">
        <div className="max-lg:hidden lg:col-span-3">
          <ContentsBeside entries={article.tableOfContents} />
        </div>
        <div className="lg:col-span-9">
          <ContentsFolded entries={article.tableOfContents} />
          <Takeaways sentences={article.takeaways} />
          <ArticleBody blocks={article.blocks} locale={shop.locale} />
          <footer className="mt-14 max-w-[46rem]">
            <AuthorNotes authors={article.authors} />
          </footer>
        </div>
      </div>
    </article>
  )
}

/** What was never a link and what no longer is one look alike. */
async function readPreview(token: string) {
  try {
    return await findPreview(db, token)
  } catch (error) {
    if (isDomainError(error, 'preview_expired')) return undefined
    throw error
  }
}
