import type { Element, Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

/** Besides what GitHub allows, the contents of these vanish too instead of being left behind as words. */
const schema = { ...defaultSchema, strip: ['script', 'style', 'title', 'noscript', 'textarea'] }

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, schema)
  .use(() => demoteTitles)
  .use(rehypeStringify)
  .freeze()

const html = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeSanitize, schema)
  .use(() => demoteTitles)
  .use(rehypeStringify)
  .freeze()

const BLOCKS = new Set(
  'address article blockquote br dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table td th tr ul'.split(
    ' ',
  ),
)

/** Markdown (GitHub's kind, HTML allowed) as HTML that is safe to put into a page. */
export function renderMarkdown(source: string): string {
  return markdown.processSync(source).toString().trim()
}

/** Foreign HTML reduced to what is safe: scripts, styles, handlers and `javascript:` addresses are gone. */
export function sanitizeHtml(source: string): string {
  return html.processSync(source).toString().trim()
}

/** The words of an HTML fragment in reading order, separated by single spaces. */
export function plainText(source: string): string {
  return textOf(html.runSync(html.parse(source)))
    .replace(/\s+/g, ' ')
    .trim()
}

/** The title of the page is its only `h1`. */
function demoteTitles(tree: Root): void {
  forEachElement(tree, (element) => {
    if (element.tagName === 'h1') element.tagName = 'h2'
  })
}

function forEachElement(node: Nodes, visit: (element: Element) => void): void {
  if (node.type === 'element') visit(node)
  if ('children' in node) for (const child of node.children) forEachElement(child, visit)
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const inner = node.children.map(textOf).join('')
  return node.type === 'element' && BLOCKS.has(node.tagName) ? ` ${inner} ` : inner
}
