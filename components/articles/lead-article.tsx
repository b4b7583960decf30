import Link from 'next/link'
import { CardFoot, CardTopic } from '@/components/articles/article-card'
import type { TellsTime } from '@/components/articles/tells-time'
import { Picture } from '@/components/ui/picture'
import type { ArticleCardView } from '@/domain/publication/views'
import { articlePath } from '@/lib/paths'

interface LeadArticleProps {
  card: ArticleCardView
  shop: TellsTime
}

/** The newest article, like the cover of an issue. */
export function LeadArticle({ card, shop }: LeadArticleProps) {
  const { slug, title, summary, cover, focalPoint } = card
  return (
    <article className="group relative grid grid-cols-1 items-center gap-x-8 gap-y-5 lg:grid-cols-12">
      {cover && (
        <Picture
          picture={cover}
          sizes="(min-width: 80rem) 790px, (min-width: 64rem) 64vw, 95vw"
          isFirst
          isDecorative
          focalPoint={focalPoint}
          className="aspect-3/2 lg:col-span-8"
        />
      )}
      <div
        className={
          cover ? 'lg:col-span-4' : 'border-t-3 border-double border-ink pt-5 lg:col-span-9'
        }
      >
        <CardTopic card={card} />
        <h2 className="text-balance font-serif text-32 tracking-[-0.015em] lg:text-42">
          <Link
            prefetch={false}
            href={articlePath(slug)}
            className="decoration-1 underline-offset-[0.15em] after:absolute after:inset-0 group-hover:underline"
          >
            {title}
          </Link>
        </h2>
        {summary && <p className="mt-3 text-pretty font-serif text-20 text-ink-soft">{summary}</p>}
        <CardFoot card={card} shop={shop} />
      </div>
    </article>
  )
}
