import type { DemoPicture } from '@/demo/goods/types'

export type DemoAuthorKey = 'hanna' | 'jonas' | 'mirjam'

export interface DemoAuthor {
  key: DemoAuthorKey
  name: string
  /** Markdown. */
  bio: string
  portrait: DemoPicture
}

export interface DemoArticle {
  /** Unique, fit for an address. */
  slug: string
  title: string
  /** The deck: one or two plain sentences. */
  summary: string
  takeaways: readonly string[]
  /** Shared with the products. */
  tags: readonly string[]
  authors: readonly DemoAuthorKey[]
  /** Before the filling; negative for one that waits for its day. */
  daysAgo: number
  cover: DemoPicture
  /** Named in the text as `media:KEY`. */
  figures: readonly DemoPicture[]
  /** Markdown with the directives of articles. */
  body: string
}
