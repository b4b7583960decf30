import { ArrowLeft, ArrowRight } from 'lucide-react'
import Link from 'next/link'
import type { ArticleLinkView } from '@/domain/publication/views'
import { articlePath } from '@/lib/paths'

interface NeighboursProps {
  previous?: ArticleLinkView
  next?: ArticleLinkView
}

/** The articles published before and after this one. */
export function Neighbours({ previous, next }: NeighboursProps) {
  if (!previous && !next) return null
  return (
    <nav
      aria-label="Previous and next article"
      className="grid grid-cols-1 gap-x-8 border-y border-line sm:grid-cols-2"
      data-screen-only
    >
      {previous && (
        <Link
          prefetch={false}
          href={articlePath(previous.slug)}
          rel="prev"
          className="group py-5 sm:col-start-1"
        >
          <span className="caption flex items-center gap-1.5">
            <ArrowLeft aria-hidden className="size-4" /> Before this
          </span>
          <span className="mt-1 block text-balance font-serif text-20 group-hover:underline">
            {previous.title}
          </span>
        </Link>
      )}
      {next && (
        <Link
          prefetch={false}
          href={articlePath(next.slug)}
          rel="next"
          className="group py-5 max-sm:border-t max-sm:border-line sm:col-start-2 sm:text-end"
        >
          <span className="caption flex items-center gap-1.5 sm:justify-end">
            After this <ArrowRight aria-hidden className="size-4" />
          </span>
          <span className="mt-1 block text-balance font-serif text-20 group-hover:underline">
            {next.title}
          </span>
        </Link>
      )}
    </nav>
  )
}
