import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeSlug from 'rehype-slug'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { RenderedArticle } from '@/lib/article-blocks'
import { highlightCode } from '@/lib/markup/code'
import { directives } from '@/lib/markup/directives'
import { contentsOf, demoteTitles, pointAtSections, SECTION_PREFIX } from '@/lib/markup/headings'
import { refuseDepth, refuseRepetition, withinBounds } from '@/lib/markup/limits'
import { markLinks } from '@/lib/markup/links'
import { mentionsOf } from '@/lib/markup/mentions'
import { partsOf } from '@/lib/markup/parts'
import { figures, pictures } from '@/lib/markup/pictures'
import { articleSchema, NOTE_PREFIX } from '@/lib/markup/schema'
import { countWords, wordsOf } from '@/lib/markup/text'
import { makeScrollable } from '@/lib/markup/wide'

const article = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(directives)
  .use(() => refuseRepetition)
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: NOTE_PREFIX })
  .use(rehypeRaw)
  .use(() => refuseDepth)
  .use(() => figures)
  .use(() => pictures)
  .use(rehypeSanitize, articleSchema)
  .use(() => demoteTitles)
  .use(rehypeSlug, { prefix: SECTION_PREFIX })
  .use(() => pointAtSections)
  .use(() => makeScrollable)
  .use(() => highlightCode)
  .use(() => markLinks('noopener'))
  .freeze()

/**
 * A text of the publication, typed in Markdown (GitHub's kind with footnotes, HTML as far as it says what something is,
 * and the directives of lib/markup/directives.ts), as parts to be stored. All of its HTML is safe to put into a page;
 * what does not belong there is left out, and what is no directive of ours stays what was typed.
 * Throws `text_too_tangled`, and nothing else.
 */
export function renderArticle(source: string): RenderedArticle {
  return withinBounds(source, () => {
    const tree = article.runSync(article.parse(source), source)
    const plainText = wordsOf(tree)
    return {
      tableOfContents: contentsOf(tree),
      wordCount: countWords(plainText),
      plainText,
      mentions: mentionsOf(tree),
      parts: partsOf(tree),
    }
  })
}
