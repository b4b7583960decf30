import type { Nodes } from 'hast'
import { PART } from '@/lib/markup/schema'

const BLOCKS = new Set([
  PART,
  ...'address article aside blockquote br dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table td th tr ul'.split(
    ' ',
  ),
])

const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

/** The words in reading order, separated by single spaces; the numbers and arrows of footnotes are none. */
export function wordsOf(tree: Nodes): string {
  return textOf(tree).replace(/\s+/g, ' ').trim()
}

/** Words as a reader takes them in; where a script has no spaces, two characters are one. */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0
  const spaced = unspaced === 0 ? text : text.replaceAll(UNSPACED, ' ')
  return (spaced.match(WORDS)?.length ?? 0) + Math.ceil(unspaced / 2)
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  if (node.type === 'element' && isNoteMark(node.properties)) return ''
  const inner = node.children.map(textOf).join('')
  return node.type === 'element' && BLOCKS.has(node.tagName) ? ` ${inner} ` : inner
}

function isNoteMark(properties: Record<string, unknown>): boolean {
  return 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties
}
