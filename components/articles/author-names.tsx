import Link from 'next/link'
import { Fragment } from 'react'
import type { AuthorLinkView } from '@/domain/publication/views'
import { authorPath } from '@/lib/paths'

interface AuthorNamesProps {
  authors: readonly AuthorLinkView[]
  /** On a card, where the whole card is a link already. */
  isPlain?: boolean
}

/** "Ada, Bo and Cy", each a link to what they wrote. */
export function AuthorNames({ authors, isPlain }: AuthorNamesProps) {
  return authors.map(({ slug, name }, index) => (
    <Fragment key={slug}>
      {separator(index, authors.length)}
      {isPlain ? (
        name
      ) : (
        <Link prefetch={false} href={authorPath(slug)} rel="author" className="link">
          {name}
        </Link>
      )}
    </Fragment>
  ))
}

function separator(index: number, count: number): string {
  if (index === 0) return ''
  return index === count - 1 ? ' and ' : ', '
}
