import rehypeParse from 'rehype-parse'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { demoteTitles } from '@/lib/markup/headings'
import { refuseDepth, refuseRepetition, withinBounds } from '@/lib/markup/limits'
import { markLinks } from '@/lib/markup/links'
import { pictures } from '@/lib/markup/pictures'
import { NOTE_PREFIX, textSchema } from '@/lib/markup/schema'
import { wordsOf } from '@/lib/markup/text'

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(() => refuseRepetition)
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: NOTE_PREFIX })
  .use(rehypeRaw)
  .use(() => refuseDepth)
  .use(() => pictures)
  .use(rehypeSanitize, textSchema)
  .use(() => demoteTitles)
  .use(() => markLinks('noopener'))
  .use(rehypeStringify)
  .freeze()

const html = unified()
  .use(rehypeParse, { fragment: true })
  .use(() => refuseDepth)
  .use(() => pictures)
  .use(rehypeSanitize, textSchema)
  .use(() => demoteTitles)
  .use(() => markLinks('noopener'))
  .use(rehypeStringify)
  .freeze()

/**
 * Markdown (GitHub's kind, HTML allowed) as HTML that is safe to put into a page: what products, collections and people
 * say of themselves. Articles have lib/article-markdown.ts. Throws `text_too_tangled`.
 */
export function renderMarkdown(source: string): string {
  return withinBounds(source, () => markdown.processSync(source).toString().trim())
}

/**
 * Foreign HTML reduced to what is safe: scripts, styles, handlers and `javascript:` addresses are gone, pictures are
 * links to where they lie. Throws `text_too_tangled`.
 */
export function sanitizeHtml(source: string): string {
  return withinBounds(source, () => html.processSync(source).toString().trim())
}

/** The words of an HTML fragment in reading order, separated by single spaces. */
export function plainText(source: string): string {
  return wordsOf(html.runSync(html.parse(source)))
}
