import type { Element, ElementContent, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { inlineMarkdown } from '@/lib/comment-markdown'
import { mediaIdIn, PART } from '@/lib/markup/schema'

const PLACE = /<img data-media="(med_[0-9a-z]+)" alt="([^"]*)">/g

/**
 * Puts real pictures into HTML of an article where its writer placed them within text. `pictureOf` answers with the
 * HTML of a picture, or with '' where the library does not have it; `alt` is plain text and may be empty.
 */
export function fillPictures(
  html: string,
  pictureOf: (mediaId: string, alt: string) => string,
): string {
  return html.replaceAll(PLACE, (_, mediaId, alt) => pictureOf(mediaId, decoded(alt)))
}

/** Paragraphs of nothing but pictures become figures; the title of a picture is its caption, in Markdown. */
export function figures(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'p' || !parent || index === undefined) return
    const pictures = element.children.filter((child) => !isBlank(child))
    const made = pictures.flatMap((child) => figureOf(child) ?? [])
    if (made.length === 0 || made.length < pictures.length) return
    parent.children.splice(index, 1, ...made)
    return [SKIP, index + made.length]
  })
}

/** Pictures of the library are named by id; pictures that lie elsewhere become links to them, so that nothing is loaded from there. */
export function pictures(tree: Root): void {
  visit(tree, 'element', (link) => {
    if (link.tagName !== 'a') return
    visit(link, 'element', (element, index, parent) => {
      if (element.tagName !== 'img' || !parent || index === undefined || ourPicture(element)) return
      parent.children[index] = { type: 'text', value: altOf(element) }
    })
  })
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'img' || !parent || index === undefined) return
    parent.children[index] = ourPicture(element) ?? linkTo(element)
    return SKIP
  })
}

function figureOf(node: ElementContent): Element | undefined {
  if (node.type !== 'element' || node.tagName !== 'img') return undefined
  const dataMedia = mediaIdIn(node.properties.src)
  if (!dataMedia) return undefined
  const { title } = node.properties
  return {
    type: 'element',
    tagName: PART,
    properties: { dataKind: 'picture', dataMedia, dataAlt: altOf(node) },
    children: typeof title === 'string' ? inlineMarkdown(title) : [],
  }
}

function ourPicture(image: Element): Element | undefined {
  const dataMedia = mediaIdIn(image.properties.src) ?? image.properties.dataMedia
  if (!dataMedia) return undefined
  return { ...image, properties: { dataMedia, alt: altOf(image) } }
}

function linkTo(image: Element): ElementContent {
  const { src } = image.properties
  const words = altOf(image) || (typeof src === 'string' ? src : '')
  const text: ElementContent = { type: 'text', value: words }
  if (typeof src !== 'string') return text
  return { type: 'element', tagName: 'a', properties: { href: src }, children: [text] }
}

function altOf(image: Element): string {
  return typeof image.properties.alt === 'string' ? image.properties.alt : ''
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

/** Undoes what rehype-stringify does to a value in double quotes. */
function decoded(value: string): string {
  return value.replaceAll('&#x22;', '"').replaceAll('&#x26;', '&').replaceAll('&amp;', '&')
}
