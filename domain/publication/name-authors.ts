import { inArray } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { authors } from '@/db/schema/publication'

/** What the authors with these ids are called. One query, or none. */
export async function nameAuthors(
  reader: Reader,
  authorIds: readonly string[],
): Promise<Map<string, string>> {
  if (authorIds.length === 0) return new Map()
  const rows = await reader
    .select({ id: authors.id, name: authors.name })
    .from(authors)
    .where(inArray(authors.id, [...new Set(authorIds)]))
  return new Map(rows.map(({ id, name }) => [id, name]))
}
