import { asc } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { tags } from '@/db/schema/catalog'

/** Every tag that goods or texts have ever had, by name, to choose from. One query. */
export async function listTagNames(reader: Reader): Promise<string[]> {
  const rows = await reader.select({ name: tags.name }).from(tags).orderBy(asc(tags.name))
  return rows.map(({ name }) => name)
}
