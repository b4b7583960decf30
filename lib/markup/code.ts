import type { Element, Root } from 'hast'
import rehypeHighlight from 'rehype-highlight'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { refuseDepth } from '@/lib/markup/limits'
import { wordsOf } from '@/lib/markup/text'

/** In characters. Listings are shorter; grammars take their time with what only looks like code. */
const MAX_LENGTH = 10_000
const MAX_LENGTH_TOGETHER = 60_000

const highlighter = unified().use(rehypeHighlight).freeze()

/** Gives the words of code their classes, for the languages most people write; other code stays as it is. */
export function highlightCode(tree: Root): void {
  let together = 0
  visit(tree, 'element', (pre) => {
    if (pre.tagName !== 'pre') return
    const { length } = wordsOf(pre)
    if (length > MAX_LENGTH || together + length > MAX_LENGTH_TOGETHER) return SKIP
    together += length
    highlight(pre)
    return SKIP
  })
}

function highlight(pre: Element): void {
  const plain = structuredClone(pre.children)
  try {
    const tree: Root = { type: 'root', children: [pre] }
    highlighter.runSync(tree)
    refuseDepth(tree)
  } catch {
    // A grammar that gives up, or finds code within code without end, has no say about the text around it.
    pre.children = plain
  }
}
