import Link from 'next/link'
import { Picture } from '@/components/ui/picture'
import type { CollectionCardView } from '@/domain/catalog/views'
import { collectionPath } from '@/lib/paths'

/** A collection within a text. The whole card leads to it. */
export function BlockCollection({ card }: { card: CollectionCardView }) {
  const { slug, title, summary, picture, productCount } = card
  return (
    <div className="reading-card group">
      {picture && (
        <Picture
          picture={picture}
          sizes="(min-width: 40rem) 192px, 112px"
          isDecorative
          className="aspect-3/2 w-28 shrink-0 self-start sm:w-48"
        />
      )}
      <div className="min-w-0">
        <p className="caption figures">
          Collection · {productCount} {productCount === 1 ? 'piece' : 'pieces'}
        </p>
        <p className="mt-0.5 font-serif text-20 leading-tight sm:text-25">
          <Link
            prefetch={false}
            href={collectionPath(slug)}
            className="decoration-1 underline-offset-4 after:absolute after:inset-0 group-hover:underline"
          >
            {title}
          </Link>
        </p>
        {summary && <p className="mt-1 text-15 text-ink-soft">{summary}</p>}
      </div>
    </div>
  )
}
