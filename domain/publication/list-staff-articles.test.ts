import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { aStaffActor, type StaffActor } from '@/domain/accounts/testing-staff'
import { getStaffArticle } from '@/domain/publication/get-staff-article'
import {
  listStaffArticles,
  type StaffArticleFilters,
} from '@/domain/publication/list-staff-articles'
import { submitArticle } from '@/domain/publication/submit-article'
import { refusal, write } from '@/domain/publication/testing-articles'
import { aClerk, anArticle, anAuthor, type MadeArticle } from '@/domain/testing'
import { now, setClock } from '@/lib/clock'

let editor: StaffActor
let author: StaffActor
let shown: MadeArticle
let changed: MadeArticle
let scheduled: MadeArticle
let submitted: MadeArticle
let page: MadeArticle

beforeAll(async () => {
  editor = await aStaffActor('editor')
  author = await aStaffActor('author')
  const { authorId } = await anAuthor({ name: 'Ada' })
  shown = await anArticle({ title: 'Äpfel im Winter', tags: ['Fruit', 'Care "x"'] })
  changed = await anArticle({ title: 'Changed', authorIds: [authorId] })
  scheduled = await anArticle({ publishAt: new Date(now().getTime() + 60_000) })
  page = await anArticle({ kind: 'page', title: 'Imprint' })
  submitted = await anArticle({ actor: author, isPublished: false })
  await transact((tx) => submitArticle(tx, author, submitted))
  await write(editor, changed.articleId, { title: 'Changed since' })
})

async function found(filters: StaffArticleFilters, actor: Actor = editor): Promise<string[]> {
  const { rows } = await listStaffArticles(db, actor, filters, { limit: 50 })
  return rows.map(({ id }) => id)
}

test('the latest worked on comes first, whatever its kind and status', async () => {
  expect(await found({})).toEqual(
    [changed, submitted, page, scheduled, shown].map(({ articleId }) => articleId),
  )
})

test('a list goes on where it ended', async () => {
  const first = await listStaffArticles(db, editor, {}, { limit: 3 })
  const second = await listStaffArticles(db, editor, {}, { after: first.next, limit: 3 })
  const ids = [...first.rows, ...second.rows].map(({ id }) => id)
  expect(ids).toEqual(await found({}))
  expect(second.next).toBeUndefined()
})

test('a list ends with its last one, and after what is not there nothing follows', async () => {
  const all = await found({})
  const after = async (id: string | undefined, limit: number) => {
    const list = await listStaffArticles(db, editor, {}, { after: id, limit })
    return [list.rows.map(({ id: one }) => one), list.next]
  }
  expect(await after(undefined, all.length)).toEqual([all, undefined])
  expect(await after(all.at(-2), 1)).toEqual([all.slice(-1), undefined])
  expect(await after(all.at(-1), 1)).toEqual([[], undefined])
  expect(await after('art_none', 1)).toEqual([[], undefined])
})

test.each([
  ['kind', { kind: 'page' }, () => [page]],
  ['what was submitted', { status: 'submitted' }, () => [submitted]],
  ['what has changed', { status: 'changed' }, () => [changed]],
  ['what is scheduled', { status: 'scheduled' }, () => [scheduled]],
  ['drafts', { status: 'draft' }, () => [submitted]],
  ['a tag', { tag: 'fruit' }, () => [shown]],
  ['a tag with quotes', { tag: 'Care "x"' }, () => [shown]],
  ['a piece of a tag', { tag: 'ruit' }, () => []],
  ['a piece of the title', { search: 'äPFEL' }, () => [shown]],
  ['the title of the draft', { search: 'since' }, () => [changed]],
  ['signs of the pattern', { search: '%' }, () => []],
] as const)('the list is narrowed by %s', async (_what, filters, expected) => {
  expect(await found(filters)).toEqual(expected().map(({ articleId }) => articleId))
})

test('rows tell who wrote and saved, and counts say how many there are of each', async () => {
  const { rows, counts } = await listStaffArticles(db, editor, {}, { limit: 1 })
  expect(rows).toMatchObject([
    {
      title: 'Changed since',
      status: 'published',
      isChanged: true,
      savedBy: 'Kit Foxglove',
      authors: [{ name: 'Ada' }],
    },
  ])
  expect(counts).toEqual({
    draft: 1,
    scheduled: 1,
    published: 3,
    archived: 0,
    submitted: 1,
    changed: 1,
  })
  const [ada] = rows[0]?.authors ?? []
  expect(await found({ authorId: ada?.id })).toEqual([changed.articleId])
})

test('an author has their own only', async () => {
  expect(await found({}, author)).toEqual([submitted.articleId])
  const blind = { ...author, permissions: ['publication.write'] } as const
  expect(await found({}, blind)).toEqual([submitted.articleId])
  const { counts } = await listStaffArticles(db, blind, {}, { limit: 1 })
  expect(counts).toMatchObject({ draft: 1, published: 0 })
  expect(await found({}, aClerk('publication.write'))).toEqual([])
  await refusal(found({}, aClerk('orders.read')), 'forbidden')
  await refusal(getStaffArticle(db, blind, shown.articleId), 'not_found')
})

test('what one may do with a text is told with it', async () => {
  const rights = async (actor: Actor, { articleId }: MadeArticle) =>
    (await getStaffArticle(db, actor, articleId)).rights
  expect(await rights(editor, submitted)).toEqual({ canChange: true, canPublish: true })
  expect(await rights(author, submitted)).toEqual({ canChange: true, canPublish: false })
  await refusal(rights(author, shown), 'not_found')
  expect(await rights(aClerk('publication.read'), shown)).toEqual({
    canChange: false,
    canPublish: false,
  })
  expect(await getStaffArticle(db, editor, changed.articleId)).toMatchObject({
    isVisible: true,
    draft: { isChanged: true, savedBy: { name: 'Kit Foxglove' } },
    authors: [{ name: 'Ada' }],
    missing: [],
  })
  await refusal(getStaffArticle(db, editor, 'art_none'), 'not_found')
})

test('texts saved in the same moment are neither repeated nor left out', async () => {
  const moment = now()
  setClock(() => moment)
  const made = [await anArticle(), await anArticle(), await anArticle()]
  setClock()
  const seen: string[] = []
  let next: string | undefined
  do {
    const list = await listStaffArticles(db, editor, {}, { after: next, limit: 1 })
    seen.push(...list.rows.map(({ id }) => id))
    next = list.next
  } while (next)
  expect(seen).toEqual(await found({}))
  expect(seen).toEqual(expect.arrayContaining(made.map(({ articleId }) => articleId)))
})
