import Link from 'next/link'
import type { ArchiveView } from '@/domain/publication/views'
import { articleArchivePath } from '@/lib/paths'

interface ArchiveYearsProps {
  years: ArchiveView['years']
  shown: number
}

/** The years there are, in one line. The latest has the plain address. */
export function ArchiveYears({ years, shown }: ArchiveYearsProps) {
  if (years.length < 2) return null
  return (
    <nav aria-label="Years" className="mb-8 border-b border-line">
      <ul className="figures flex flex-wrap gap-x-7">
        {years.map(({ year, articleCount }, index) => (
          <li key={year}>
            <Link
              prefetch={false}
              href={articleArchivePath(index === 0 ? undefined : year)}
              aria-current={year === shown ? 'page' : undefined}
              className="inline-flex min-h-11 items-center gap-1.5 hover:text-accent aria-[current]:text-accent aria-[current]:underline aria-[current]:decoration-1 aria-[current]:underline-offset-8"
            >
              {year}
              <span className="caption">
                {articleCount}
                <span className="sr-only"> {articleCount === 1 ? 'article' : 'articles'}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
