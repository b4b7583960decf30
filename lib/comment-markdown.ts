import type { ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import rehypeSanitize from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { type Processor, unified } from 'unified'
import { visit } from 'unist-util-visit'
import { MAX_PAIRINGS_OF_VISITORS, refuseDepth, withinBounds } from '@/lib/markup/limits'
import { markLinks } from '@/lib/markup/links'
import { commentSchema } from '@/lib/markup/schema'

/** Constructs of Markdown that stay the characters that were typed. */
const LEFT_OUT = [
  'headingAtx',
  'setextUnderline',
  'thematicBreak',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'definition',
  'codeIndented',
  'table',
  'tasklistCheck',
  'gfmFootnoteCall',
  'gfmFootnoteDefinition',
  'gfmPotentialFootnoteCall',
]

/** In characters; what is longer is no line. */
const MAX_LINE_LENGTH = 2_000

const comment = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(leaveOut)
  .use(remarkRehype)
  .use(() => refuseDepth)
  .use(() => breakLines)
  .use(rehypeSanitize, commentSchema)
  .use(() => markLinks('nofollow ugc noopener'))
  .freeze()

/**
 * What a visitor wrote as HTML that is safe to put into a page: paragraphs, line breaks, emphasis, code, quotes, lists
 * and links. Headings, pictures, tables and HTML come out as the characters that were typed.
 * Throws `text_too_tangled`, and nothing else.
 */
export function renderComment(source: string): string {
  const render = () => toHtml(treeOf(source)).trim()
  return withinBounds(source, render, MAX_PAIRINGS_OF_VISITORS)
}

/** How many links what `renderComment` made has, for the rules against spam; a `<` that was typed is none of a tag there. */
export function countLinks(html: string): number {
  return html.match(/<a\b/g)?.length ?? 0
}

/** One line in the Markdown of comments, such as a caption; what is no paragraph, or very long, is what was typed. */
export function inlineMarkdown(source: string): ElementContent[] {
  if (source.length > MAX_LINE_LENGTH || /^[\p{L}\p{N} ,;]*$/u.test(source))
    return [{ type: 'text', value: source }]
  const [only, ...others] = treeOf(source).children
  if (only?.type === 'element' && only.tagName === 'p' && others.length === 0) return only.children
  return [{ type: 'text', value: source }]
}

function treeOf(source: string): Root {
  return comment.runSync(comment.parse(source))
}

function leaveOut(this: Processor): void {
  this.data().micromarkExtensions?.push({ disable: { null: LEFT_OUT } })
}

/** A line ends where its writer ended it. */
function breakLines(tree: Root): void {
  visit(tree, 'text', (text, index, parent) => {
    if (
      parent?.type !== 'element' ||
      index === undefined ||
      /^(code|pre|ul|ol|blockquote)$/.test(parent.tagName)
    )
      return
    const lines = text.value.split('\n')
    if (lines.length < 2) return
    parent.children.splice(index, 1, ...lines.flatMap(lineOf))
    return index + lines.length * 2 - 1
  })
}

function lineOf(value: string, index: number): ElementContent[] {
  const text: ElementContent = { type: 'text', value }
  if (index === 0) return [text]
  return [{ type: 'element', tagName: 'br', properties: {}, children: [] }, text]
}
