import Link from 'next/link'
import type { TellsTime } from '@/components/articles/tells-time'
import type { ArchiveView } from '@/domain/publication/views'
import { articlePath } from '@/lib/paths'

interface ArchiveMonthsProps {
  archive: Pick<ArchiveView, 'year' | 'months'>
  shop: TellsTime
}

/** The titles of a year, month by month, like an annual index. */
export function ArchiveMonths({ archive: { year, months }, shop }: ArchiveMonthsProps) {
  const { locale, timeZone } = shop
  const monthName = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone })
  return months.map(({ month, articles }) => (
    <section
      key={month}
      aria-labelledby={`month-${month}`}
      className="grid grid-cols-1 gap-x-8 border-t border-ink py-4 lg:grid-cols-12"
    >
      <h2 id={`month-${month}`} className="pt-1.5 font-serif text-25 lg:col-span-3">
        {monthName.format(new Date(Date.UTC(year, month - 1)))}
        <span className="sr-only"> {year}</span>
      </h2>
      <ul className="lg:col-span-9">
        {articles.map(({ slug, title, publishedAt }) => (
          <li
            key={slug}
            className="grid grid-cols-[1fr_auto] items-baseline gap-x-6 border-line not-first:border-t"
          >
            <Link
              prefetch={false}
              href={articlePath(slug)}
              className="py-2.5 font-serif text-20 hover:underline"
            >
              {title}
            </Link>
            <time dateTime={publishedAt.toISOString()} className="caption figures">
              {day.format(publishedAt)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  ))
}
