import { eq, inArray, type SQL } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { articleAuthors, articleProducts, articles, articleTags } from '@/db/schema/publication'

/** Conditions on `articles`, for the lists of tags, authors and goods. */

export function taggedWith(reader: Reader, tagId: string): SQL {
  return inArray(
    articles.id,
    reader
      .select({ id: articleTags.articleId })
      .from(articleTags)
      .where(eq(articleTags.tagId, tagId)),
  )
}

export function writtenBy(reader: Reader, authorId: string): SQL {
  return inArray(
    articles.id,
    reader
      .select({ id: articleAuthors.articleId })
      .from(articleAuthors)
      .where(eq(articleAuthors.authorId, authorId)),
  )
}

export function mentioning(reader: Reader, productId: string): SQL {
  return inArray(
    articles.id,
    reader
      .select({ id: articleProducts.articleId })
      .from(articleProducts)
      .where(eq(articleProducts.productId, productId)),
  )
}
