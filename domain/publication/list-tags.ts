import { asc, count, eq, sql } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { tags } from '@/db/schema/catalog'
import { articles, articleTags } from '@/db/schema/publication'
import { readable } from '@/domain/publication/article-cards'
import type { TagCardView } from '@/domain/publication/views'

/** Every tag with something to read, by name, however it is capitalised. One query. */
export async function listTags(reader: Reader): Promise<TagCardView[]> {
  return await reader
    .select({ slug: tags.slug, name: tags.name, articleCount: count() })
    .from(articleTags)
    .innerJoin(articles, eq(articles.id, articleTags.articleId))
    .innerJoin(tags, eq(tags.id, articleTags.tagId))
    .where(readable())
    .groupBy(tags.id, tags.slug, tags.name)
    .orderBy(asc(sql`lower(${tags.name})`), asc(tags.id))
}
