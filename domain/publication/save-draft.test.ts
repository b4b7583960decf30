import { eq } from 'drizzle-orm'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { connection } from '@/db/connection'
import { db } from '@/db/read'
import { articleMedia } from '@/db/schema'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { aStaffActor, type StaffActor } from '@/domain/accounts/testing-staff'
import { saveDraft } from '@/domain/publication/save-draft'
import {
  draftOf,
  historyOf,
  reasonsOf,
  refusal,
  rowOf,
  write,
} from '@/domain/publication/testing-articles'
import { aClerk, anArticle, anAuthor, aPicture } from '@/domain/testing'
import { now, setClock } from '@/lib/clock'

let editor: StaffActor
let author: StaffActor

beforeAll(async () => {
  editor = await aStaffActor('editor')
  author = await aStaffActor('author')
})

afterEach(() => setClock())

function inMinutes(minutes: number): void {
  const then = now().getTime() + minutes * 60_000
  setClock(() => new Date(then))
}

test('readers see nothing of what is typed, and no page gets old by it', async () => {
  const { articleId } = await anArticle({ title: 'Before', actor: author })
  const version = await connection().contentVersion()
  const saved = await write(author, articleId, { title: 'After', body: 'Something else.' })
  expect(saved).toMatchObject({ version: 2, contents: { title: 'After' } })
  expect(await rowOf(articleId)).toMatchObject({
    title: 'Before',
    bodySource: 'A text of a few words.',
  })
  expect(await draftOf(articleId)).toMatchObject({ isChanged: true, savedBy: author.userId })
  expect(await connection().contentVersion()).toBe(version)
})

test('a text typed back to what is published is no change', async () => {
  const { articleId } = await anArticle({ actor: author })
  const { contents } = await draftOf(articleId)
  await write(author, articleId, { body: 'Something else.' })
  await write(author, articleId, { body: contents.body })
  expect(await draftOf(articleId)).toMatchObject({ isChanged: false, version: 3 })
})

test('whoever saves on an older version is told what they need to see the difference', async () => {
  const { articleId, version } = await anArticle({ actor: author, isPublished: false })
  const { contents } = await draftOf(articleId)
  await write(editor, articleId, { body: 'Of the editor.' })
  const details = await refusal(
    transact((tx) =>
      saveDraft(tx, author, {
        articleId,
        version,
        contents: { ...contents, body: 'Mine.' },
        mode: 'saved',
      }),
    ),
    'version_conflict',
  )
  const { savedAt } = await draftOf(articleId)
  expect(details).toEqual({ version: 2, savedAt: savedAt.toISOString(), savedBy: 'Kit Foxglove' })
  expect((await draftOf(articleId)).contents.body).toBe('Of the editor.')
})

test('a request that is repeated changes nothing more; the same words of somebody else are a conflict', async () => {
  const { articleId, version } = await anArticle({ actor: author, isPublished: false })
  const contents = { ...(await draftOf(articleId)).contents, body: 'Typed once.' }
  const save = (actor: StaffActor) =>
    transact((tx) => saveDraft(tx, actor, { articleId, version, contents, mode: 'saved' }))
  const first = await save(author)
  expect(await save(author)).toEqual(first)
  expect(await reasonsOf(articleId)).toEqual(['created', 'saved'])
  await refusal(save(editor), 'version_conflict')
})

test('an autosave goes into the history only when ten minutes have passed, or another hand has written', async () => {
  const { articleId } = await anArticle({ actor: author, isPublished: false })
  await write(author, articleId, { body: 'one' })
  await write(author, articleId, { body: 'two' })
  expect(await reasonsOf(articleId)).toEqual(['created'])
  inMinutes(11)
  await write(author, articleId, { body: 'three' })
  expect(await reasonsOf(articleId)).toEqual(['created', 'checkpoint'])
  await write(editor, articleId, { body: 'four' })
  await write(editor, articleId, { body: 'five' })
  const history = await historyOf(articleId)
  expect(history.map(({ contents, savedBy }) => [contents.body, savedBy])).toEqual([
    ['A text of a few words.', author.userId],
    ['two', author.userId],
    ['three', author.userId],
  ])
})

test('to save by hand is a moment of the history, once', async () => {
  const { articleId } = await anArticle({ actor: author, isPublished: false })
  await write(author, articleId, { body: 'one' })
  await write(author, articleId, {}, 'saved')
  await write(author, articleId, {}, 'saved')
  await write(author, articleId, { body: 'two' }, 'saved')
  expect((await historyOf(articleId)).map(({ reason, number }) => [reason, number])).toEqual([
    ['created', 1],
    ['saved', 2],
    ['saved', 3],
  ])
})

test('pictures of the draft and of the published text both stay in the library', async () => {
  const [old, young] = [await aPicture(), await aPicture()]
  const { articleId } = await anArticle({ actor: author, coverMediaId: old })
  await write(author, articleId, { coverMediaId: young })
  const kept = await db.select().from(articleMedia).where(eq(articleMedia.articleId, articleId))
  expect(kept.map(({ mediaId }) => mediaId).toSorted()).toEqual([old, young].toSorted())
})

test('what is not there cannot be named', async () => {
  const { articleId } = await anArticle({ actor: author, isPublished: false })
  const refused = { field: 'authorIds', reason: 'not_found' }
  const attempt = write(author, articleId, { authorIds: ['aut_nobody'] })
  expect(await refusal(attempt, 'invalid_input')).toEqual(refused)
})

test('an author writes their own and what they are named in; others see or not', async () => {
  const theirs = await anArticle({ actor: editor, isPublished: false })
  await refusal(write(author, theirs.articleId, { body: 'x' }), 'not_found')
  const blind = { ...author, permissions: ['publication.write'] } as const
  await refusal(write(blind, theirs.articleId, { body: 'x' }), 'not_found')
  const own = await anAuthor({ userId: author.userId })
  await write(editor, theirs.articleId, { authorIds: [own.authorId] })
  await write(blind, theirs.articleId, { body: 'By invitation.' })
  expect((await draftOf(theirs.articleId)).contents.body).toBe('By invitation.')
})

test('who may not is refused', async () => {
  const { articleId } = await anArticle({ isPublished: false })
  for (const actor of [GUEST, aClerk('publication.read')]) {
    await refusal(write(actor, articleId, { body: 'x' }), 'forbidden')
  }
})
