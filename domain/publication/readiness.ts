import type { WrittenContents } from '@/db/schema/publication'
import type { ArticleKind } from '@/domain/publication/article-input'
import { DomainError } from '@/lib/errors'

/** The fields that readers need and a draft may lack; a page has no authors. */
export function missingFields(kind: ArticleKind, contents: WrittenContents): string[] {
  const missing = []
  if (contents.title.trim() === '') missing.push('title')
  if (contents.body.trim() === '') missing.push('body')
  if (kind === 'article' && contents.authorIds.length === 0) missing.push('authorIds')
  return missing
}

/** Throws `article_not_ready` with the `fields` that are missing. */
export function assertReady(kind: ArticleKind, contents: WrittenContents): void {
  const fields = missingFields(kind, contents)
  if (fields.length > 0) throw new DomainError('article_not_ready', { fields })
}
