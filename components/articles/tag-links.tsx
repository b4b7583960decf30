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
            className="inline-block py-2.5 text-15 text-accent first-letter:uppercase hover:underline"
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}
