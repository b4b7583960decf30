import Link from 'next/link'
import { AuthorNames } from '@/components/articles/author-names'
import { PublishedOn } from '@/components/articles/published-on'
import type { TellsTime } from '@/components/articles/tells-time'
import { Picture } from '@/components/ui/picture'
import type { ArticleCardView } from '@/domain/publication/views'
import { articlePath } from '@/lib/paths'

interface ArticleCardProps {
  card: ArticleCardView
  shop: TellsTime
  /** Of the picture, as in its `sizes` attribute. */
  sizes: string
  isFirst?: boolean
  headingLevel: 'h2' | 'h3'
}

/** One of many articles. The whole card leads to it; only the title is announced as the link. */
export function ArticleCard({
  card,
  shop,
  sizes,
  isFirst,
  headingLevel: Heading,
}: ArticleCardProps) {
  const { slug, title, summary, cover, focalPoint } = card
  return (
    <article className="group relative flex h-full flex-col">
      {cover ? (
        <Picture
          picture={cover}
          sizes={sizes}
          isFirst={isFirst}
          isDecorative
          focalPoint={focalPoint}
          className="mb-4 aspect-3/2"
        />
      ) : (
        <span aria-hidden className="mb-4 block border-t-3 border-double border-ink" />
      )}
      <CardTopic card={card} />
      <Heading className="text-balance font-serif text-25">
        <Link
          prefetch={false}
          href={articlePath(slug)}
          className="decoration-1 underline-offset-4 after:absolute after:inset-0 group-hover:underline"
        >
          {title}
        </Link>
      </Heading>
      {summary && <p className="mt-2 line-clamp-4 font-serif text-17 text-ink-soft">{summary}</p>}
      <CardFoot card={card} shop={shop} />
    </article>
  )
}

/** The first of its tags, as a word above the title. */
export function CardTopic({ card }: Pick<ArticleCardProps, 'card'>) {
  const [tag] = card.tags
  return tag ? <p className="mb-1 text-13 text-accent first-letter:uppercase">{tag.name}</p> : null
}

export function CardFoot({ card, shop }: Pick<ArticleCardProps, 'card' | 'shop'>) {
  const { authors, publishedAt, readingMinutes } = card
  return (
    <p className="caption mt-3">
      {authors.length > 0 && (
        <>
          <AuthorNames authors={authors} isPlain /> ·{' '}
        </>
      )}
      <PublishedOn at={publishedAt} shop={shop} /> ·{' '}
      <span className="whitespace-nowrap">{readingMinutes} min</span>
    </p>
  )
}
