import type {
  CollectionCardView,
  PictureView,
  ProductCardView,
  SeoView,
} from '@/domain/catalog/views'
import type { ContentsEntry, FocalPoint } from '@/lib/article-blocks'

/*
 * What readers of the publication are shown. As in the catalogue: addresses of pictures are ready for `src`, HTML is safe, and what is not
 * visible at this moment is not there.
 */

/** A part of a text as it is shown today: pictures with their addresses, goods with their price and stock. HTML is safe. */
export type ArticleBlockView =
  | { kind: 'html'; html: string }
  | { kind: 'picture'; picture: PictureView; captionHtml: string }
  | { kind: 'product'; card: ProductCardView }
  | { kind: 'collection'; card: CollectionCardView }
  /** A link to a page elsewhere; nothing of theirs is loaded. */
  | { kind: 'video'; url: string; title: string; picture?: PictureView }

export interface TagLinkView {
  slug: string
  name: string
}

export interface AuthorLinkView {
  slug: string
  name: string
  picture?: PictureView
}

export interface ArticleLinkView {
  slug: string
  title: string
}

export interface ArticleCardView extends ArticleLinkView {
  id: string
  /** Plain text; may be empty. */
  summary: string
  cover?: PictureView
  focalPoint?: FocalPoint
  /** When it was begun, which never changes. */
  createdAt: Date
  publishedAt: Date
  /** Of what readers see. */
  updatedAt: Date
  /** At least 1. */
  readingMinutes: number
  /** In the order in which they are named. */
  authors: AuthorLinkView[]
  /** By name. */
  tags: TagLinkView[]
}

export interface ArticleListView {
  /** Newest first. */
  cards: ArticleCardView[]
  page: number
  /** At least 1. */
  pageCount: number
  total: number
}

export interface AuthorView extends AuthorLinkView {
  /** Safe; may be empty. */
  bioHtml: string
}

export interface ArticlePageView extends ArticleCardView {
  /** When it was changed after it had been out for a day or more. */
  revisedAt?: Date
  /** Plain sentences. */
  takeaways: string[]
  tableOfContents: ContentsEntry[]
  blocks: ArticleBlockView[]
  wordCount: number
  authors: AuthorView[]
  /** Published before and after it. */
  previous?: ArticleLinkView
  next?: ArticleLinkView
  /** "More to explore". */
  related: ArticleCardView[]
  /** Goods that the text speaks of without showing their card. */
  products: ProductCardView[]
  /** Of readers; absent while nobody has voted. */
  rating?: { sum: number; count: number }
  seo: SeoView
  /** Shown where the article is shared. */
  socialPicture?: PictureView
}

/** A page such as "Shipping" or "About us". */
export interface PageView {
  slug: string
  title: string
  /** One plain sentence; may be empty. */
  summary: string
  cover?: PictureView
  focalPoint?: FocalPoint
  tableOfContents: ContentsEntry[]
  blocks: ArticleBlockView[]
  updatedAt: Date
  seo: SeoView
  socialPicture?: PictureView
}

export interface TagCardView extends TagLinkView {
  articleCount: number
}

export interface TagPageView extends TagLinkView, ArticleListView {
  /** Goods with the same tag; only on the first page. */
  products: ProductCardView[]
}

export interface AuthorCardView extends AuthorView {
  articleCount: number
}

export interface AuthorPageView extends AuthorView, ArticleListView {}

export interface ArchiveView {
  /** With something in them, the latest first. */
  years: { year: number; articleCount: number }[]
  /** The one that is shown. */
  year: number
  /** Of that year, the latest first. */
  months: ArchiveMonthView[]
}

export interface ArchiveMonthView {
  /** From 1. */
  month: number
  articles: (ArticleLinkView & { publishedAt: Date })[]
}

/** A feed before it is written as RSS, Atom or JSON. Addresses are paths; `html` is whole and its addresses are absolute. */
export interface FeedView {
  title: string
  description: string
  /** Of the page that shows the same. */
  path: string
  updatedAt: Date
  items: FeedItemView[]
}

export interface FeedItemView extends ArticleCardView {
  html: string
}
