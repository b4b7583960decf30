import { afterEach, beforeAll, expect, test } from 'vitest'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { aStaffActor, type StaffActor } from '@/domain/accounts/testing-staff'
import { archiveArticle } from '@/domain/publication/archive-article'
import { changeCommenting } from '@/domain/publication/change-commenting'
import { discardDraft } from '@/domain/publication/discard-draft'
import { publishArticle } from '@/domain/publication/publish-article'
import { reopenArticle } from '@/domain/publication/reopen-article'
import { submitArticle } from '@/domain/publication/submit-article'
import { draftOf, eventsOf, refusal, rowOf, write } from '@/domain/publication/testing-articles'
import { unpublishArticle } from '@/domain/publication/unpublish-article'
import { withdrawSubmission } from '@/domain/publication/withdraw-submission'
import { listSearchHits } from '@/domain/search/queries'
import { aClerk, anArticle, type tester } from '@/domain/testing'
import { now, setClock } from '@/lib/clock'

let editor: StaffActor
let author: StaffActor

beforeAll(async () => {
  editor = await aStaffActor('editor')
  author = await aStaffActor('author')
})

afterEach(() => setClock())

test('what is taken back is a draft that nobody finds, and bears its date when it comes again', async () => {
  const article = await anArticle({ title: 'Zirconia in glazes' })
  const { publishAt } = await rowOf(article.articleId)
  await transact((tx) => unpublishArticle(tx, editor, article))
  await transact((tx) => unpublishArticle(tx, editor, article))
  expect(await rowOf(article.articleId)).toMatchObject({ status: 'draft', publishAt })
  expect(await listSearchHits(db, 'zirconia', ['article'])).toEqual([])

  setClock(() => new Date(Date.now() + 60_000))
  const { articleId, version } = article
  await transact((tx) => publishArticle(tx, editor, { articleId, version }))
  expect(await rowOf(article.articleId)).toMatchObject({ status: 'published', publishAt })
  expect(await listSearchHits(db, 'zirconia', ['article'])).toHaveLength(1)
  expect(await eventsOf(article.articleId)).toEqual([
    'article.created',
    'article.published',
    'article.unpublished',
    'article.published',
  ])
})

test('a publication that is called off leaves no date behind', async () => {
  const article = await anArticle({ publishAt: new Date(now().getTime() + 60_000) })
  await transact((tx) => unpublishArticle(tx, editor, article))
  expect(await rowOf(article.articleId)).toMatchObject({ status: 'draft', publishAt: null })
})

test('what is put into the archive comes out as a draft', async () => {
  const article = await anArticle()
  await transact((tx) => archiveArticle(tx, editor, article))
  await transact((tx) => archiveArticle(tx, editor, article))
  await refusal(
    transact((tx) => unpublishArticle(tx, editor, article)),
    'article_not_publishable',
  )
  await refusal(
    transact((tx) => submitArticle(tx, editor, article)),
    'article_not_publishable',
  )
  await transact((tx) => reopenArticle(tx, editor, article))
  await transact((tx) => reopenArticle(tx, editor, article))
  expect(await rowOf(article.articleId)).toMatchObject({ status: 'draft' })
  expect((await eventsOf(article.articleId)).slice(2)).toEqual([
    'article.archived',
    'article.reopened',
  ])
})

test('an author archives a draft of their own, and takes nothing from readers', async () => {
  const draft = await anArticle({ actor: author, isPublished: false })
  const shown = await anArticle({ actor: author })
  await transact((tx) => archiveArticle(tx, author, draft))
  for (const verb of [archiveArticle, unpublishArticle]) {
    await refusal(
      transact((tx) => verb(tx, author, shown)),
      'forbidden',
    )
  }
  expect(await rowOf(shown.articleId)).toMatchObject({ status: 'published' })
})

test('an author asks for publication once, and may think again', async () => {
  const article = await anArticle({ actor: author, isPublished: false })
  const submit = () => transact((tx) => submitArticle(tx, author, article))
  await submit()
  const { submittedAt } = await rowOf(article.articleId)
  expect(submittedAt).toBeInstanceOf(Date)
  await submit()
  await transact((tx) => withdrawSubmission(tx, editor, article))
  await transact((tx) => withdrawSubmission(tx, author, article))
  expect(await rowOf(article.articleId)).toMatchObject({ submittedAt: null })
  expect((await eventsOf(article.articleId)).slice(1)).toEqual([
    'article.submitted',
    'article.submission_withdrawn',
  ])
  await write(author, article.articleId, { body: '' })
  expect(await refusal(submit(), 'article_not_ready')).toEqual({ fields: ['body'] })
})

test('publication answers what was submitted', async () => {
  const article = await anArticle({ actor: author, isPublished: false })
  await transact((tx) => submitArticle(tx, author, article))
  await transact((tx) => publishArticle(tx, editor, { ...article, publishAt: undefined }))
  expect(await rowOf(article.articleId)).toMatchObject({ status: 'published', submittedAt: null })
})

test('what was submitted waits no longer once it says what readers see', async () => {
  const shown = { body: 'Shown.' }
  const { articleId } = await anArticle({ actor: author, ...shown })
  const isWaiting = async () => (await rowOf(articleId)).submittedAt !== null
  const propose = async () => {
    const { version } = await write(author, articleId, { body: 'Proposed.' })
    await transact((tx) => submitArticle(tx, author, { articleId }))
    expect(await isWaiting()).toBe(true)
    return version
  }
  await propose()
  const { version } = await write(editor, articleId, shown)
  expect(await isWaiting()).toBe(true)
  await transact((tx) => publishArticle(tx, editor, { articleId, version }))
  expect(await isWaiting()).toBe(false)

  const proposed = await propose()
  await transact((tx) => discardDraft(tx, author, { articleId, version: proposed }))
  expect(await isWaiting()).toBe(false)
  expect((await draftOf(articleId)).contents).toMatchObject(shown)
  expect((await eventsOf(articleId)).slice(2)).toEqual([
    'article.submitted',
    'article.submitted',
    'article.draft_discarded',
  ])
})

test('comments are opened and closed at once; on a page there are none', async () => {
  const article = await anArticle()
  const set = (articleId: string, comments: 'open' | 'closed' | 'off') =>
    transact((tx) => changeCommenting(tx, editor, { articleId, comments }))
  await set(article.articleId, 'closed')
  await set(article.articleId, 'closed')
  expect(await rowOf(article.articleId)).toMatchObject({ comments: 'closed' })
  expect((await eventsOf(article.articleId)).slice(2)).toEqual(['article.commenting_changed'])
  const page = await anArticle({ kind: 'page' })
  await refusal(set(page.articleId, 'open'), 'invalid_input')
})

test('who may not is refused, and what is not there is not found', async () => {
  const article = await anArticle()
  const verbs = [archiveArticle, unpublishArticle, reopenArticle, submitArticle, withdrawSubmission]
  for (const verb of verbs) {
    const as = (actor: typeof tester) => transact((tx) => verb(tx, actor, article))
    await refusal(as(GUEST), 'forbidden')
    await refusal(as(aClerk('publication.read', 'catalog.write')), 'forbidden')
    await refusal(as(author), 'not_found')
    await refusal(
      transact((tx) => verb(tx, editor, { articleId: 'art_none' })),
      'not_found',
    )
  }
})
