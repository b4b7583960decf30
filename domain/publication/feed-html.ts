import { toHtml } from 'hast-util-to-html'
import type { CollectionCardView, PictureView, ProductCardView } from '@/domain/catalog/views'
import { pictureHtml } from '@/domain/publication/picture-html'
import type { ArticleBlockView } from '@/domain/publication/views'
import { withAbsoluteAddresses } from '@/lib/absolute-addresses'
import { formatMoney } from '@/lib/money'
import { absoluteUrl, collectionPath, productPath } from '@/lib/paths'

type Place = {
  /** Of the shop, without a trailing slash. */
  origin: string
  /** Of the article. */
  path: string
  /** BCP 47, for prices. */
  locale: string
}

/**
 * A whole article as one piece of HTML for readers elsewhere: cover, takeaways, text. Plain elements only, for nobody there has our styles, and
 * every address is absolute.
 */
export function feedHtml(
  article: {
    cover?: PictureView
    takeaways: readonly string[]
    blocks: readonly ArticleBlockView[]
  },
  place: Place,
): string {
  const parts = [
    article.cover ? figure(article.cover, '') : '',
    takeawaysHtml(article.takeaways),
    ...article.blocks.map((block) => blockHtml(block, place)),
  ]
  const base = absoluteUrl(place.origin, place.path)
  return withAbsoluteAddresses(parts.filter(Boolean).join('\n'), base)
}

function takeawaysHtml(takeaways: readonly string[]): string {
  if (takeaways.length === 0) return ''
  const items = takeaways.map((sentence) => `<li>${text(sentence)}</li>`).join('')
  return `<p><strong>Key takeaways</strong></p>\n<ul>${items}</ul>`
}

function blockHtml(block: ArticleBlockView, { locale }: Place): string {
  switch (block.kind) {
    case 'html':
      return block.html
    case 'picture':
      return figure(block.picture, block.captionHtml)
    case 'product':
      return `<p>${link(productPath(block.card.slug), block.card.title)}, ${text(priceWords(block.card, locale))}</p>`
    case 'collection':
      return `<p>${link(collectionPath(block.card.slug), block.card.title)}${text(summaryWords(block.card))}</p>`
    case 'video':
      return `<p>${link(block.url, `Film: ${block.title}`)}</p>`
  }
}

/** One address a picture is enough: readers elsewhere choose no widths. */
function figure(picture: PictureView, captionHtml: string): string {
  const { sources } = picture
  const one = pictureHtml({ ...picture, sources: sources.slice(-1) })
  return `<figure>${one}${captionHtml && `<figcaption>${captionHtml}</figcaption>`}</figure>`
}

function priceWords({ price, priceVaries }: ProductCardView, locale: string): string {
  return `${priceVaries ? 'from ' : ''}${formatMoney(price, locale)}`
}

function summaryWords({ summary }: CollectionCardView): string {
  return summary ? `: ${summary}` : ''
}

function link(href: string, words: string): string {
  return toHtml({
    type: 'element',
    tagName: 'a',
    properties: { href },
    children: [{ type: 'text', value: words }],
  })
}

function text(value: string): string {
  return toHtml({ type: 'text', value })
}
