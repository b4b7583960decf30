/** From the upper left corner, in percent: what stays in sight when a picture is cropped. */
export type FocalPoint = { x: number; y: number }

/** A heading of an article: `id` is its anchor, `depth` 2 or 3. */
export type ContentsEntry = { id: string; text: string; depth: 2 | 3 }

/**
 * A part of a rendered text. HTML was made safe when it was saved; everything else is laid out from today's library and
 * catalogue when the page is rendered.
 */
export type ArticleBlock =
  | { kind: 'html'; html: string }
  /** `alt` is empty where the library's own words serve; `captionHtml` may be empty. */
  | { kind: 'picture'; mediaId: string; alt: string; captionHtml: string }
  | { kind: 'product'; productId: string }
  | { kind: 'collection'; collectionId: string }
  /** A link to a page elsewhere, with a picture of ours as thumbnail: nothing of theirs is loaded. */
  | { kind: 'video'; url: string; title: string; mediaId: string | null }
