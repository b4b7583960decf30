import type { Reader } from '@/db/read'
import { articles } from '@/db/schema/publication'
import { readable } from '@/domain/publication/article-cards'

/** Whether there is anything to read yet. One query. */
export async function hasArticles(reader: Reader): Promise<boolean> {
  const found = await reader.select({ id: articles.id }).from(articles).where(readable()).limit(1)
  return found.length > 0
}
