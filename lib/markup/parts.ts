import type { Element, ElementContent, Properties, Root, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { SKIP, visit } from 'unist-util-visit'
import type { ArticlePart } from '@/lib/article-blocks'
import { PART } from '@/lib/markup/schema'

/** Cuts a text where its parts are. Figures within lists and call-outs stay there; other parts follow the block they were typed in. */
export function partsOf(tree: Root): ArticlePart[] {
  const parts: ArticlePart[] = []
  let block: RootContent[] = []
  const cut = () => {
    const html = toHtml({ type: 'root', children: block }).trim()
    if (html !== '') parts.push({ kind: 'html', html })
    block = []
  }
  for (const node of tree.children) {
    const places = isPart(node) ? [node] : takeOut(node)
    if (!isPart(node)) block.push(node)
    if (places.length === 0) continue
    cut()
    parts.push(...places.flatMap(partOf))
  }
  cut()
  return parts
}

function isPart(node: RootContent): node is Element {
  return node.type === 'element' && node.tagName === PART
}

function takeOut(node: RootContent): Element[] {
  const taken: Element[] = []
  visit(node, 'element', (element, index, parent) => {
    if (!isPart(element) || !parent || index === undefined) return
    const figure = element.properties.dataKind === 'picture' ? [figureOf(element)] : []
    if (figure.length === 0) taken.push(element)
    parent.children.splice(index, 1, ...figure)
    return [SKIP, index + figure.length]
  })
  return taken
}

function figureOf({ properties, children }: Element): Element {
  const image = { dataMedia: text(properties, 'dataMedia'), alt: text(properties, 'dataAlt') }
  const caption = children.length === 0 ? [] : [element('figcaption', {}, children)]
  return element('figure', {}, [element('img', image, []), ...caption])
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}

function partOf({ properties, children }: Element): ArticlePart[] {
  const mediaId = text(properties, 'dataMedia')
  switch (properties.dataKind) {
    case 'product':
    case 'collection':
      return [{ kind: properties.dataKind, slug: text(properties, 'dataSlug') }]
    case 'picture': {
      const captionHtml = toHtml({ type: 'root', children }).trim()
      return [{ kind: 'picture', mediaId, alt: text(properties, 'dataAlt'), captionHtml }]
    }
    case 'video': {
      const [url, title] = [text(properties, 'dataUrl'), text(properties, 'dataTitle')]
      return [{ kind: 'video', url, title, mediaId: mediaId || null }]
    }
    default:
      return []
  }
}

function text(properties: Properties, name: string): string {
  const value = properties[name]
  return typeof value === 'string' ? value : ''
}
