import { and, inArray, lte, type SQL } from 'drizzle-orm'
import { articles } from '@/db/schema/publication'

/** Whether readers see an article at this moment: a due one is there even where no job has run. */
export function visibleArticles(at: Date): SQL | undefined {
  return and(inArray(articles.status, ['scheduled', 'published']), lte(articles.publishAt, at))
}

/** The same of a row at hand. */
export function isVisible(
  { status, publishAt }: Pick<typeof articles.$inferSelect, 'status' | 'publishAt'>,
  at: Date,
): boolean {
  if (status !== 'scheduled' && status !== 'published') return false
  return publishAt !== null && publishAt <= at
}
