/** From the upper left corner, in percent: what stays in sight when a picture is cropped. */
export type FocalPoint = { x: number; y: number }

/** A heading of an article: `id` is its anchor, `depth` 2 or 3. */
export type ContentsEntry = { id: string; text: string; depth: 2 | 3 }

type TextBlock =
  /**
   * Complete elements: safe to put into a page as they are. Pictures within text, lists, tables and call-outs are
   * `<img data-media="med_…" alt="…">` here, for `fillPictures` in lib/markup/pictures.ts to replace.
   */
  | { kind: 'html'; html: string }
  /** `alt` is empty where the library's own words serve; `captionHtml` may be empty and holds no blocks. */
  | { kind: 'picture'; mediaId: string; alt: string; captionHtml: string }
  /** A link to a page elsewhere, with a picture of ours as thumbnail: nothing of theirs is loaded. */
  | { kind: 'video'; url: string; title: string; mediaId: string | null }

/**
 * A part of a rendered text as it is stored. HTML was made safe when it was saved; everything else is laid out from
 * today's library and catalogue when the page is rendered.
 */
export type ArticleBlock =
  | TextBlock
  | { kind: 'product'; productId: string }
  | { kind: 'collection'; collectionId: string }

/**
 * A part as the writer named it: products and collections by their address, which may not exist. Parts stand between
 * blocks of HTML, never within one: a card typed in a list or a call-out follows it.
 */
export type ArticlePart =
  | TextBlock
  | { kind: 'product'; slug: string }
  | { kind: 'collection'; slug: string }

/** What a text speaks of, each once, in the order in which it is named first. */
export type ArticleMentions = {
  /** From cards and from links to `/products/…`. */
  productSlugs: string[]
  /** From cards and from links to `/collections/…`. */
  collectionSlugs: string[]
  /** Figures, pictures within text, thumbnails of videos. */
  mediaIds: string[]
}

/** A text ready to be stored; see `renderArticle`. */
export type RenderedArticle = {
  parts: ArticlePart[]
  /** The headings of the text itself, not those within quotes, lists and call-outs. */
  tableOfContents: ContentsEntry[]
  wordCount: number
  /** The words in reading order, captions included, for search and for similarity. */
  plainText: string
  mentions: ArticleMentions
}
