import Link from 'next/link'
import type { TagLinkView } from '@/domain/publication/views'
import { tagPath } from '@/lib/paths'

interface TagLinksProps {
  tags: readonly TagLinkView[]
  className?: string
}

/** What something is about, each a link to more of it. */
export function TagLinks({ tags, className }: TagLinksProps) {
  if (tags.length === 0) return null
  return (
    <ul aria-label="Topics" className={className} data-screen-only>
      {tags.map(({ slug, name }) => (
        <li key={slug} className="inline-flex">
          <Link
            prefetch={false}
            href={tagPath(slug)}
            rel="tag"
            className="inline-flex min-h-11 items-center text-15 text-accent hover:underline"
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}
