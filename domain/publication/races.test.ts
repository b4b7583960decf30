import { afterAll, beforeAll, expect, test } from 'vitest'
import { findViolations } from '@/db/doctor'
import { bundleProgram, type TestProcess, type TestProgram } from '@/db/testing-process'
import { draftOf, eventsOf, historyOf, rowOf } from '@/domain/publication/testing-articles'
import { type Deed, writerAnswer } from '@/domain/publication/testing-writers'
import { anArticle, anAuthor } from '@/domain/testing'
import { now, setClock } from '@/lib/clock'

const PROCESSES = 3
const MINUTE_MS = 60_000

let program: TestProgram
let writers: TestProcess[]

beforeAll(async () => {
  program = await bundleProgram('domain/publication/testing-writers.ts')
  writers = Array.from({ length: PROCESSES }, () => program.start())
})

afterAll(async () => {
  for (const { child } of writers) child.kill()
  await Promise.all(writers.map(({ ended }) => ended))
  program.remove()
})

/** Deals the deeds out to the processes, all at the same moment; answers what they came to, in the order of the deeds. */
async function doAll(deeds: Deed[]): Promise<string[]> {
  const answers = await Promise.all(
    writers.map(async (writer, n) =>
      writerAnswer.parse(await writer.ask({ deeds: deeds.filter((_, i) => i % PROCESSES === n) })),
    ),
  )
  return deeds.map((_, i) => answers[i % PROCESSES]?.[Math.floor(i / PROCESSES)] ?? '')
}

function count(answers: string[], answer: string): number {
  return answers.filter((one) => one === answer).length
}

const text = (slug: string, body: string, authorIds: string[] = []) => ({
  title: 'Raced',
  slug,
  body,
  authorIds,
})

test('of many who save at once one wins, and all others are told', async () => {
  const { articleId, slug, version } = await anArticle({ isPublished: false })
  const answers = await doAll(
    Array.from(
      { length: 30 },
      (_, n): Deed => ({ do: 'save', articleId, version, contents: text(slug, `Body ${n}`) }),
    ),
  )
  expect([count(answers, 'done'), count(answers, 'version_conflict')]).toEqual([1, 29])
  const draft = await draftOf(articleId)
  expect(draft.version).toBe(version + 1)
  expect(draft.contents.body).toBe(`Body ${answers.indexOf('done')}`)
  const history = await historyOf(articleId)
  expect(history.map(({ number }) => number)).toEqual(history.map((_, n) => n + 1))
  expect(history.at(-1)?.contents).toEqual(draft.contents)
})

test('what goes out while others save is a text that was read', async () => {
  for (let round = 0; round < 6; round += 1) {
    const { articleId, version } = await anArticle({ body: 'Read.', isPublished: false })
    const before = await draftOf(articleId)
    const edited = { ...before.contents, body: 'Not read.' }
    const save: Deed = { do: 'save', articleId, version, contents: edited }
    const publish: Deed = { do: 'publish', articleId, version }
    const [saved, ...published] = await doAll(
      round % 2 ? [save, publish] : [save, publish, publish],
    )
    expect(saved).toBe('done')
    const row = await rowOf(articleId)
    if (published.includes('done')) {
      expect(row).toMatchObject({ status: 'published', bodySource: 'Read.' })
      expect(await draftOf(articleId)).toMatchObject({ isChanged: true })
    } else {
      expect([published[0], row.status]).toEqual(['version_conflict', 'draft'])
    }
    expect((await draftOf(articleId)).contents.body).toBe('Not read.')
  }
})

test('a publication that is sent ten times is one', async () => {
  const { articleId, version } = await anArticle({ isPublished: false })
  const answers = await doAll(
    Array.from({ length: 10 }, (): Deed => ({ do: 'publish', articleId, version })),
  )
  expect(count(answers, 'done')).toBe(10)
  expect(await eventsOf(articleId)).toEqual(['article.created', 'article.published'])
})

test('what is due is called published once, however many processes come to do it', async () => {
  // They were put off half a minute ago; the processes live now.
  setClock(() => new Date(Date.now() - MINUTE_MS))
  const publishAt = new Date(now().getTime() + MINUTE_MS / 2)
  const made = await Promise.all([anArticle({ publishAt }), anArticle({ publishAt })])
  setClock()
  const deeds = made.flatMap(({ articleId }) =>
    Array.from({ length: 9 }, (): Deed => ({ do: 'publish-due', articleId })),
  )
  expect(count(await doAll(deeds), 'done')).toBe(2)
  for (const { articleId } of made) {
    expect((await eventsOf(articleId)).filter((name) => name === 'article.published')).toHaveLength(
      1,
    )
  }
})

test('an address goes to one of those who want it at once', async () => {
  const wanted = await doAll(
    Array.from({ length: 9 }, (): Deed => ({ do: 'create', title: 'Mine', slug: 'the-one' })),
  )
  expect([count(wanted, 'the-one'), count(wanted, 'slug_taken')]).toEqual([1, 8])

  const made = await doAll(
    Array.from({ length: 9 }, (): Deed => ({ do: 'create', title: 'Same title' })),
  )
  expect(new Set(made).size).toBe(9)

  const { authorId } = await anAuthor()
  const drafts = await Promise.all(Array.from({ length: 6 }, () => anArticle({ body: 'Text.' })))
  const saves = drafts.map(
    ({ articleId, version }): Deed => ({
      do: 'save',
      articleId,
      version,
      contents: text('wanted-by-all', 'Text.', [authorId]),
    }),
  )
  await doAll(saves)
  const published = await doAll(
    drafts.map(
      ({ articleId, version }): Deed => ({ do: 'publish', articleId, version: version + 1 }),
    ),
  )
  expect([count(published, 'done'), count(published, 'slug_taken')]).toEqual([1, 5])
  expect(await findViolations()).toEqual([])
})
