import type { CollectionCardView, PictureView, ProductCardView } from '@/domain/catalog/views'

/** A part of a text as it is shown today: pictures with their addresses, goods with their price and stock. HTML is safe. */
export type ArticleBlockView =
  | { kind: 'html'; html: string }
  | { kind: 'picture'; picture: PictureView; captionHtml: string }
  | { kind: 'product'; card: ProductCardView }
  | { kind: 'collection'; card: CollectionCardView }
  /** A link to a page elsewhere; nothing of theirs is loaded. */
  | { kind: 'video'; url: string; title: string; picture?: PictureView }

/** A page such as "Shipping" or "About us", as visitors see it. `bodyHtml` was made safe when it was saved. */
export interface PageView {
  slug: string
  title: string
  /** One plain sentence; may be empty. */
  summary: string
  bodyHtml: string
  updatedAt: Date
}
