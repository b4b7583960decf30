import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { ContentsEntry } from '@/lib/article-blocks'
import { wordsOf } from '@/lib/markup/text'

/** In front of the anchors of headings, so that none can have the name of anything else in the page. */
export const SECTION_PREFIX = 'section-'

/** The title of the page is its only `h1`. */
export function demoteTitles(tree: Root): void {
  visit(tree, 'element', (element) => {
    if (element.tagName === 'h1') element.tagName = 'h2'
  })
}

/** `[above](#paper)` leads to the heading "Paper", whose anchor is `section-paper`. */
export function pointAtSections(tree: Root): void {
  const ids = new Set<unknown>()
  visit(tree, 'element', ({ properties }) => {
    if (properties.id) ids.add(properties.id)
  })
  visit(tree, 'element', ({ properties: link }) => {
    if (typeof link.href !== 'string' || !link.href.startsWith('#')) return
    const section = SECTION_PREFIX + link.href.slice(1)
    if (!ids.has(link.href.slice(1)) && ids.has(section)) link.href = `#${section}`
  })
}

/** The headings of the text itself; those in quotes, lists, call-outs and footnotes are not its outline. */
export function contentsOf(tree: Root): ContentsEntry[] {
  return tree.children.flatMap((node) => {
    if (node.type !== 'element' || !/^h[23]$/.test(node.tagName)) return []
    const { id } = node.properties
    const text = wordsOf(node)
    if (typeof id !== 'string' || text === '') return []
    return [{ id, text, depth: node.tagName === 'h2' ? 2 : 3 }]
  })
}
