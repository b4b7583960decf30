import { AuthorNames } from '@/components/articles/author-names'
import { AuthorPortrait } from '@/components/articles/author-portrait'
import { PublishedOn } from '@/components/articles/published-on'
import type { TellsTime } from '@/components/articles/tells-time'
import type { ArticlePageView } from '@/domain/publication/views'

interface BylineProps {
  article: Pick<ArticlePageView, 'authors' | 'publishedAt' | 'revisedAt' | 'readingMinutes'>
  shop: TellsTime
}

/** Who wrote it, when, and how long it takes. */
export function Byline({ article, shop }: BylineProps) {
  const { authors, publishedAt, revisedAt, readingMinutes } = article
  return (
    <div className="flex items-start gap-3 text-15">
      {authors.length > 0 && (
        <div className="flex -space-x-3" data-screen-only>
          {authors.slice(0, 3).map((author) => (
            <AuthorPortrait
              key={author.slug}
              author={author}
              sizes="48px"
              className="w-12 border-2 border-paper"
            />
          ))}
        </div>
      )}
      <div>
        {authors.length > 0 && (
          <p className="font-medium">
            <AuthorNames authors={authors} />
          </p>
        )}
        <p className="text-ink-soft">
          <PublishedOn at={publishedAt} shop={shop} /> ·{' '}
          <span className="whitespace-nowrap">{readingMinutes} min read</span>
        </p>
        {revisedAt && (
          <p className="text-13 text-ink-soft">
            Revised <PublishedOn at={revisedAt} shop={shop} />
          </p>
        )}
      </div>
    </div>
  )
}
