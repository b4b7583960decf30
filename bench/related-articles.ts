import { median, type Result } from '@/bench/result'
import {
  type ComparedText,
  countWords,
  indexTexts,
  nearestTexts,
  type TextIndex,
} from '@/domain/publication/similarity'

const ARTICLES = 10_000
const WORDS = 300
const VOCABULARY = 20_000
const TAGS = 200
const NEAREST = 6
/** Comparing with every other one is slow, so that only some are looked for in that way. */
const SAMPLE = 20

/**
 * "More to explore" over 10,000 articles: the index of all, then the nearest of each, against comparing each with all others word by word.
 * The longest turn is how long anybody else in the process may have to wait, in processor time of this thread.
 */
export async function relatedArticles(): Promise<Result[]> {
  const texts = madeUpTexts()
  const longest = { ms: 0 }
  const startedAt = performance.now()
  const index = runToEnd(indexTexts(texts), longest)
  const indexMs = performance.now() - startedAt

  const ours = median(
    texts.slice(0, 500).map(({ id }) => timed(() => nearestTexts(index, id, NEAREST))),
  )
  const naive = median(
    texts.slice(0, SAMPLE).map((text) => timed(() => nearestByHand(text, texts))),
  )
  return [
    { name: 'related-index', value: indexMs, unit: 'ms for 10,000 articles' },
    { name: 'related-turn', value: longest.ms, unit: 'ms the longest turn', aim: '≤ 50 ms' },
    {
      name: 'related-articles',
      value: 1000 / ours,
      unit: 'articles/s',
      baseline: 1000 / naive,
      ratio: naive / ours,
      aim: 'ratio ≥ 20',
    },
  ]
}

function runToEnd(work: Generator<void, TextIndex>, longest: { ms: number }): TextIndex {
  for (;;) {
    const usedBefore = process.threadCpuUsage()
    const step = work.next()
    const { user, system } = process.threadCpuUsage(usedBefore)
    longest.ms = Math.max(longest.ms, (user + system) / 1000)
    if (step.done) return step.value
  }
}

function timed(work: () => unknown): number {
  const startedAt = performance.now()
  work()
  return performance.now() - startedAt
}

/** The cosine of the word counts with every other text; the simplest thing that finds what is near. */
function nearestByHand(text: ComparedText, texts: readonly ComparedText[]): string[] {
  const lengthOf = ({ words }: ComparedText) => Math.hypot(...words.values())
  const own = lengthOf(text)
  return texts
    .filter((other) => other !== text)
    .map((other) => {
      let shared = 0
      for (const [word, count] of text.words) shared += count * (other.words.get(word) ?? 0)
      return { id: other.id, score: shared / (own * lengthOf(other)) }
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, NEAREST)
    .map(({ id }) => id)
}

/** Words as often as in a language: the second half as often as the first, and so on (Zipf). */
function madeUpTexts(): ComparedText[] {
  const random = seeded(42)
  const word = () => `word${Math.floor(VOCABULARY ** random()).toString(36)}x`
  return Array.from({ length: ARTICLES }, (_, n) => ({
    id: `art_${String(n).padStart(5, '0')}`,
    words: countWords(Array.from({ length: WORDS }, word).join(' ')),
    tags: [1, 2, 3].map(() => `tag_${Math.floor(random() * TAGS)}`),
  }))
}

/** Mulberry32: the same numbers in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
