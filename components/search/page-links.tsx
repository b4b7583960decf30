import Link from 'next/link'
import { SectionHead } from '@/components/products/shelf'
import type { ArticleLinkView } from '@/domain/publication/views'
import { pagePath } from '@/lib/paths'

/** Pages such as "Shipping" that were found. */
export function PageLinks({ pages }: { pages: readonly ArticleLinkView[] }) {
  if (pages.length === 0) return null
  return (
    <section className="mt-16">
      <SectionHead title="Pages" />
      <ul className="border-b border-line">
        {pages.map(({ slug, title }) => (
          <li key={slug} className="border-line not-first:border-t">
            <Link
              prefetch={false}
              href={pagePath(slug)}
              className="inline-flex min-h-11 items-center py-2 font-serif text-20 hover:underline"
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
