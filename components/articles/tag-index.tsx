import Link from 'next/link'
import type { TagCardView } from '@/domain/publication/views'
import { tagPath } from '@/lib/paths'

/** Every topic with how much there is about it, in columns like an index. */
export function TagIndex({ tags }: { tags: readonly TagCardView[] }) {
  return (
    <ul className="columns-1 gap-x-8 sm:columns-2 lg:columns-3">
      {tags.map(({ slug, name, articleCount }) => (
        <li key={slug} className="break-inside-avoid border-t border-line">
          <Link
            prefetch={false}
            href={tagPath(slug)}
            className="group flex items-baseline justify-between gap-4 py-3"
          >
            <span className="block font-serif text-25 first-letter:uppercase group-hover:text-accent group-hover:underline">
              {name}
            </span>
            <span className="caption figures">
              {articleCount}
              <span className="sr-only"> {articleCount === 1 ? 'article' : 'articles'}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
