import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { median, type Result } from '@/bench/result'
import { articles } from '@/demo/articles/journal'
import { renderArticle } from '@/lib/article-markdown'

const ARTICLES = 1_000
const ROUNDS = 4

/** Markdown to HTML and nothing else: no directives, nothing made safe, no anchors, no colours in code. */
const bare = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeStringify)
  .freeze()

/**
 * Rendering 1,000 articles, the demo publication's over and over, in processor time of this thread: what publishing and
 * previews cost, against the bare library in turns.
 */
export async function renderArticles(): Promise<Result[]> {
  const texts = Array.from(
    { length: ARTICLES / ROUNDS },
    (_, number) => articles[number % articles.length]?.body ?? '',
  )
  const pairs: [number, number][] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    pairs.push([
      coreSecondsOf(texts, renderArticle),
      coreSecondsOf(texts, (text) => bare.processSync(text)),
    ])
  }
  const speed = (seconds: number) => texts.length / seconds
  return [
    {
      name: 'render-articles',
      value: speed(median(pairs.map(([ours]) => ours))),
      unit: 'articles/core-second',
      baseline: speed(median(pairs.map(([, theirs]) => theirs))),
      ratio: median(pairs.map(([ours, theirs]) => theirs / ours)),
      aim: 'ratio ≥ 0.4',
    },
  ]
}

function coreSecondsOf(texts: readonly string[], render: (text: string) => unknown): number {
  const before = process.threadCpuUsage()
  for (const text of texts) render(text)
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1_000_000
}
