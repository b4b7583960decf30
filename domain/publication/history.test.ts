import { afterEach, beforeAll, expect, test } from 'vitest'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { aStaffActor, type StaffActor } from '@/domain/accounts/testing-staff'
import { createPreviewLink } from '@/domain/publication/create-preview-link'
import { discardDraft } from '@/domain/publication/discard-draft'
import { findPreview } from '@/domain/publication/find-preview'
import { getRevision, listRevisions } from '@/domain/publication/list-revisions'
import { removeAuthor } from '@/domain/publication/remove-author'
import { restoreRevision } from '@/domain/publication/restore-revision'
import { revokePreviewLink } from '@/domain/publication/revoke-preview-link'
import {
  draftOf,
  historyOf,
  reasonsOf,
  refusal,
  rowOf,
  write,
} from '@/domain/publication/testing-articles'
import { aClerk, anArticle, anAuthor } from '@/domain/testing'
import { setClock } from '@/lib/clock'

let editor: StaffActor
let author: StaffActor

beforeAll(async () => {
  editor = await aStaffActor('editor')
  author = await aStaffActor('author')
})

afterEach(() => setClock())

async function restore(articleId: string, number: number, version?: number) {
  const revision = (await historyOf(articleId)).find((one) => one.number === number)
  const present = version ?? (await draftOf(articleId)).version
  const input = { articleId, revisionId: revision?.id ?? 'rev_none', version: present }
  return await transact((tx) => restoreRevision(tx, editor, input))
}

test('the draft goes back to a moment, and what it was then stays in the history', async () => {
  const { articleId } = await anArticle({ body: 'one' })
  await write(editor, articleId, { body: 'two' })
  expect(await restore(articleId, 1)).toMatchObject({ version: 3 })
  expect((await draftOf(articleId)).contents.body).toBe('one')
  expect(await rowOf(articleId)).toMatchObject({ bodySource: 'one' })
  const history = await historyOf(articleId)
  expect(history.map(({ reason, contents }) => [reason, contents.body])).toEqual([
    ['created', 'one'],
    ['published', 'one'],
    ['checkpoint', 'two'],
    ['restored', 'one'],
  ])
  await restore(articleId, 1)
  expect(await historyOf(articleId)).toHaveLength(4)
})

test('what somebody typed since is not thrown away unseen', async () => {
  const { articleId } = await anArticle({ isPublished: false })
  await write(editor, articleId, { body: 'two' })
  await refusal(restore(articleId, 1, 1), 'version_conflict')
  await refusal(restore(articleId, 99), 'not_found')
  expect((await draftOf(articleId)).contents.body).toBe('two')
})

test('an author who is gone does not come back with an old text', async () => {
  const { authorId } = await anAuthor()
  const { articleId } = await anArticle({ authorIds: [authorId], isPublished: false })
  await write(editor, articleId, { authorIds: [] })
  await transact((tx) => removeAuthor(tx, editor, { authorId }))
  await restore(articleId, 1)
  expect((await draftOf(articleId)).contents.authorIds).toEqual([])
})

test('a draft is made what was last published', async () => {
  const { articleId } = await anArticle({ body: 'shown' })
  await write(editor, articleId, { body: 'typed' })
  const discard = (version: number) =>
    transact((tx) => discardDraft(tx, editor, { articleId, version }))
  await refusal(discard(1), 'version_conflict')
  expect(await discard(2)).toMatchObject({ version: 3 })
  expect(await draftOf(articleId)).toMatchObject({
    isChanged: false,
    contents: { body: 'shown' },
  })
  expect(await reasonsOf(articleId)).toEqual(['created', 'published', 'checkpoint', 'restored'])
  expect(await discard(3)).toMatchObject({ version: 3 })

  const never = await anArticle({ isPublished: false })
  await refusal(
    transact((tx) => discardDraft(tx, editor, { articleId: never.articleId, version: 1 })),
    'not_found',
  )
})

test('the history is listed by whoever sees the text, page by page', async () => {
  const { articleId } = await anArticle()
  await write(editor, articleId, { body: 'two' }, 'saved')
  const list = (before?: number) => listRevisions(db, editor, articleId, { before, limit: 2 })
  const first = await list()
  expect(first.rows.map(({ number, reason }) => [number, reason])).toEqual([
    [3, 'saved'],
    [2, 'published'],
  ])
  expect((await list(first.next)).rows).toMatchObject([{ number: 1, savedBy: null }])
  const [latest] = first.rows
  const revisionId = latest?.id ?? ''
  expect(await getRevision(db, editor, { articleId, revisionId })).toMatchObject({
    contents: { body: 'two' },
    before: { body: 'A text of a few words.' },
  })
  const blind = aClerk('publication.write')
  await refusal(getRevision(db, blind, { articleId, revisionId }), 'not_found')
  await refusal(getRevision(db, editor, { articleId, revisionId: 'rev_none' }), 'not_found')
  await refusal(getRevision(db, aClerk('orders.read'), { articleId, revisionId }), 'forbidden')
})

test('whoever has the link reads the draft, until it has run out or is revoked', async () => {
  const { articleId } = await anArticle({ isPublished: false })
  const open = () => transact((tx) => createPreviewLink(tx, editor, { articleId, days: 2 }))
  const [first, second] = [await open(), await open()]
  await write(editor, articleId, { body: 'Newest.' })
  expect(await findPreview(db, first.token)).toMatchObject({
    articleId,
    contents: { body: 'Newest.' },
    expiresAt: first.expiresAt,
  })
  expect(await findPreview(db, 'guessed')).toBeUndefined()

  const input = { articleId, previewLinkId: first.previewLinkId }
  const revoke = () => transact((tx) => revokePreviewLink(tx, editor, input))
  await revoke()
  await revoke()
  await refusal(findPreview(db, first.token), 'preview_expired')
  expect(await findPreview(db, second.token)).toBeDefined()
  setClock(() => new Date(Date.now() + 2 * 24 * 60 * 60_000 + 1))
  await refusal(findPreview(db, second.token), 'preview_expired')
})

test('a preview says whether readers see the text, and see it so', async () => {
  const { articleId } = await anArticle()
  const { token } = await transact((tx) => createPreviewLink(tx, editor, { articleId, days: 2 }))
  expect(await findPreview(db, token)).toMatchObject({ isLive: true, isChanged: false })
  await write(editor, articleId, { body: 'Newest.' })
  expect(await findPreview(db, token)).toMatchObject({ isLive: true, isChanged: true })

  const later = await anArticle({ publishAt: new Date(Date.now() + 60 * 60_000) })
  const link = await transact((tx) =>
    createPreviewLink(tx, editor, { articleId: later.articleId, days: 2 }),
  )
  expect(await findPreview(db, link.token)).toMatchObject({ isLive: false })
})

test('links are made and revoked by whoever may change the text', async () => {
  const { articleId } = await anArticle({ isPublished: false })
  await refusal(
    transact((tx) => createPreviewLink(tx, author, { articleId, days: 2 })),
    'not_found',
  )
  await refusal(
    transact((tx) => revokePreviewLink(tx, editor, { articleId, previewLinkId: 'prv_none' })),
    'not_found',
  )
  await expect(
    transact((tx) => createPreviewLink(tx, editor, { articleId, days: 31 })),
  ).rejects.toThrow()
})
