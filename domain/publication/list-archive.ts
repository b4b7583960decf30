import { desc } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { articles } from '@/db/schema/publication'
import { readable } from '@/domain/publication/article-cards'
import type { ArchiveView } from '@/domain/publication/views'
import { getSettings } from '@/domain/settings/queries'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

/**
 * Everything that can be read, year by year and month by month as the shop's clock tells them; of one year, the latest unless another is
 * asked for. Throws `not_found` for a year without articles. Two queries.
 */
export async function listArchive(reader: Reader, year?: number): Promise<ArchiveView> {
  const { timeZone } = await getSettings(reader)
  const rows = await reader
    .select({ slug: articles.slug, title: articles.title, publishAt: articles.publishAt })
    .from(articles)
    .where(readable())
    .orderBy(desc(articles.publishAt), desc(articles.id))
  const monthOf = monthIn(timeZone)
  const dated = rows.flatMap(({ publishAt, ...link }) =>
    publishAt ? [{ article: { ...link, publishedAt: publishAt }, ...monthOf(publishAt) }] : [],
  )
  const byYear = Map.groupBy(dated, (one) => one.year)
  const shown = year ?? dated[0]?.year ?? monthOf(now()).year
  if (year !== undefined && !byYear.has(year)) throw new DomainError('not_found', { year })
  const byMonth = Map.groupBy(byYear.get(shown) ?? [], (one) => one.month)
  return {
    years: [...byYear].map(([one, own]) => ({ year: one, articleCount: own.length })),
    year: shown,
    months: [...byMonth].map(([month, own]) => ({
      month,
      articles: own.map(({ article }) => article),
    })),
  }
}

function monthIn(timeZone: string): (at: Date) => { year: number; month: number } {
  const format = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: 'numeric' })
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
    return { year: parts.get('year') ?? 0, month: parts.get('month') ?? 0 }
  }
}
