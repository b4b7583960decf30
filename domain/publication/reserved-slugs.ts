import type { ArticleKind } from '@/domain/publication/article-input'

/** Below `/articles/` the archive has its own address: an article of that name could never be read. */
const RESERVED: Readonly<Record<ArticleKind, readonly string[]>> = {
  article: ['archive'],
  page: [],
}

/** Whether something else lives where a text with this address would be read. */
export function isReservedSlug(kind: ArticleKind, slug: string): boolean {
  return RESERVED[kind].includes(slug)
}
