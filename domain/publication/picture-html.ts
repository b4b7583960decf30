import { toHtml } from 'hast-util-to-html'
import type { PictureView } from '@/domain/catalog/views'

/**
 * A picture as HTML, for where a page has no components: within text, and in feeds. `addressOf` turns a path into the
 * address that is written, which in a feed is a whole one.
 */
export function pictureHtml(
  picture: PictureView,
  addressOf: (path: string) => string = (path) => path,
): string {
  const { alt, width, height, sources } = picture
  const widest = sources.at(-1)
  if (!widest) return ''
  return toHtml({
    type: 'element',
    tagName: 'img',
    properties: {
      src: addressOf(widest.jpeg),
      srcSet: sources.map((source) => `${addressOf(source.jpeg)} ${source.width}w`).join(', '),
      sizes: '(min-width: 64rem) 608px, 92vw',
      width,
      height,
      alt,
      loading: 'lazy',
      decoding: 'async',
    },
    children: [],
  })
}
