import { ArticleBody } from '@/components/articles/article-body'
import { ContentsBeside, ContentsFolded } from '@/components/articles/contents'
import { PublishedOn } from '@/components/articles/published-on'
import type { TellsTime } from '@/components/articles/tells-time'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Picture } from '@/components/ui/picture'
import type { PageView } from '@/domain/publication/views'
import { homePath } from '@/lib/paths'

interface PageTextProps {
  page: Omit<PageView, 'slug' | 'seo' | 'socialPicture'>
  shop: TellsTime
}

/** A page such as "Shipping", as readers see it. */
export function PageText({ page, shop }: PageTextProps) {
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
