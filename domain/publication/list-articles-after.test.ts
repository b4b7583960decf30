import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/read'
import {
  type ArticleKey,
  articleKey,
  listArticlesAfter,
} from '@/domain/publication/list-articles-after'
import { anArticle, unique } from '@/domain/testing'

const FIRST_TIME_MS = Date.parse('0001-01-01T00:00:00Z')
const LAST_TIME_MS = Date.parse('9999-12-31T23:59:59.999Z')

const tag = unique('followed')
/** The newest first. */
let slugs: string[]

beforeAll(async () => {
  const made = []
  for (const day of ['01', '02', '02', '02', '03']) {
    made.push(await anArticle({ tags: [tag], publishAt: new Date(`2024-05-${day}T09:00:00Z`) }))
  }
  slugs = made.toReversed().map(({ slug }) => slug)
})

const list = (after?: ArticleKey, limit = 50) => listArticlesAfter(db, { tag, after, limit })

test('articles are followed to the last one, those of one moment too', async () => {
  const seen: string[] = []
  let after: ArticleKey | undefined
  do {
    const { cards, next } = await list(after, 1)
    seen.push(...cards.map(({ slug }) => slug))
    after = next
  } while (after)
  expect(seen).toEqual(slugs)
  expect((await list(undefined, slugs.length)).next).toBeUndefined()
})

test.each([
  ['before everything', LAST_TIME_MS, () => slugs],
  ['after everything', FIRST_TIME_MS, () => []],
  ['at the beginning of time', 0, () => []],
])('a place %s is a place', async (_what, time, expected) => {
  const after = articleKey.parse([time, 'art_none'])
  expect((await list(after)).cards.map(({ slug }) => slug)).toEqual(expected())
})

test.each([
  [[LAST_TIME_MS + 1, 'art_1']],
  [[FIRST_TIME_MS - 1, 'art_1']],
  [[0.5, 'art_1']],
  [[Number.NaN, 'art_1']],
  [['2024', 'art_1']],
  [[0]],
  [[0, 'art_1', 'more']],
])('%j is no place in a list of articles', (key) => {
  expect(articleKey.safeParse(key).success).toBe(false)
})
