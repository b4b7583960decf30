import Link from 'next/link'
import { AuthorPortrait } from '@/components/articles/author-portrait'
import { RichText } from '@/components/ui/rich-text'
import type { AuthorCardView } from '@/domain/publication/views'
import { authorPath } from '@/lib/paths'

/** Everybody who writes: face, name, a few words. */
export function AuthorIndex({ authors }: { authors: readonly AuthorCardView[] }) {
  return (
    <ul className="border-b border-line">
      {authors.map((author) => (
        <li
          key={author.slug}
          className="grid grid-cols-[auto_1fr] gap-x-5 border-t border-line py-6 lg:grid-cols-[auto_1fr_auto] lg:gap-x-8"
        >
          <AuthorPortrait author={author} sizes="96px" className="w-16 lg:w-24" />
          <div className="min-w-0">
            <h2 className="font-serif text-25 lg:text-32">
              <Link
                prefetch={false}
                href={authorPath(author.slug)}
                className="decoration-1 underline-offset-4 hover:text-accent hover:underline"
              >
                {author.name}
              </Link>
            </h2>
            {author.bioHtml && <RichText html={author.bioHtml} className="mt-1 text-ink-soft" />}
          </div>
          <p className="caption figures max-lg:col-start-2 max-lg:mt-2">
            {author.articleCount} {author.articleCount === 1 ? 'article' : 'articles'}
          </p>
        </li>
      ))}
    </ul>
  )
}
