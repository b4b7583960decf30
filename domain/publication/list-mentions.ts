import type { Reader } from '@/db/read'
import { listArticleCards } from '@/domain/publication/article-cards'
import { mentioning } from '@/domain/publication/scopes'
import type { ArticleCardView } from '@/domain/publication/views'

const MAX_ARTICLES = 3

/** The newest articles that show or link to a product. At most four queries. */
export async function listMentions(reader: Reader, productId: string): Promise<ArticleCardView[]> {
  return await listArticleCards(reader, mentioning(reader, productId), { limit: MAX_ARTICLES })
}
