import { getArticleOperation, listArticlesOperation } from '@/app/api/v1/articles/operations'
import { getAuthorOperation, listAuthorsOperation } from '@/app/api/v1/authors/operations'
import { describeRead } from '@/app/api/v1/describe'
import { getPageOperation } from '@/app/api/v1/pages/operations'
import { listTagsOperation } from '@/app/api/v1/tags/operations'

/** What readers of the publication find, for the description of the API. */
export const publicationPaths = {
  '/articles': { get: describeRead(listArticlesOperation) },
  '/articles/{slug}': { get: describeRead(getArticleOperation) },
  '/tags': { get: describeRead(listTagsOperation) },
  '/authors': { get: describeRead(listAuthorsOperation) },
  '/authors/{slug}': { get: describeRead(getAuthorOperation) },
  '/pages/{slug}': { get: describeRead(getPageOperation) },
}
