import { Byline } from '@/components/articles/byline'
import { TagLinks } from '@/components/articles/tag-links'
import type { TellsTime } from '@/components/articles/tells-time'
import { Picture } from '@/components/ui/picture'
import type { ArticlePageView } from '@/domain/publication/views'

/** A title of more letters is set a step smaller. */
const LONG_TITLE_LETTERS = 60

interface ArticleHeadProps {
  article: ArticlePageView
  shop: TellsTime
}

/** What it is about, title, deck, who and when; and the cover across the whole page. */
export function ArticleHead({ article, shop }: ArticleHeadProps) {
  const { title, summary, tags, cover, focalPoint } = article
  const isLong = title.length > LONG_TITLE_LETTERS
  return (
    <header className="grid grid-cols-1 gap-x-8 lg:grid-cols-12">
      <div className="lg:col-span-9 lg:col-start-4">
        <TagLinks tags={tags} className="flex flex-wrap gap-x-4" />
        <h1
          className={
            isLong
              ? 'max-w-4xl font-serif text-32 tracking-[-0.02em] sm:text-42'
              : 'max-w-4xl font-serif text-32 tracking-[-0.02em] sm:text-42 lg:text-56'
          }
        >
          {title}
        </h1>
        {summary && (
          <p className="mt-4 max-w-reading text-pretty font-serif text-20 text-ink-soft lg:mt-5 lg:text-25 lg:leading-[1.35]">
            {summary}
          </p>
        )}
      </div>
      <div className="mt-6 lg:col-span-3 lg:col-start-1 lg:row-start-1 lg:mt-13">
        <Byline article={article} shop={shop} />
      </div>
      {cover && (
        <Picture
          picture={cover}
          sizes="(min-width: 80rem) 1200px, 94vw"
          isFirst
          focalPoint={focalPoint}
          className="mt-8 aspect-3/2 max-sm:-mx-5 max-sm:rounded-none sm:aspect-2/1 lg:col-span-12 lg:mt-12"
        />
      )}
    </header>
  )
}
