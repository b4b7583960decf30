import Link from 'next/link'
import { AuthorPortrait } from '@/components/articles/author-portrait'
import { RichText } from '@/components/ui/rich-text'
import type { AuthorView } from '@/domain/publication/views'
import { authorPath } from '@/lib/paths'

/** Who wrote it, at its end; only those who have something to say about themselves. */
export function AuthorNotes({ authors }: { authors: readonly AuthorView[] }) {
  const known = authors.filter(({ bioHtml }) => bioHtml !== '')
  if (known.length === 0) return null
  return (
    <section aria-label="About the authors" className="grid gap-6" data-screen-only>
      {known.map((author) => (
        <div key={author.slug} className="flex items-start gap-4">
          <AuthorPortrait author={author} sizes="64px" className="w-16" />
          <div className="min-w-0">
            <h2 className="font-sans text-15 font-semibold">
              <Link prefetch={false} href={authorPath(author.slug)} className="hover:underline">
                {author.name}
              </Link>
            </h2>
            <RichText html={author.bioHtml} className="mt-1 text-ink-soft" />
          </div>
        </div>
      ))}
    </section>
  )
}
