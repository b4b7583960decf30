import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/read'
import { emails } from '@/db/schema'
import { transact } from '@/db/transact'
import { aColleague } from '@/domain/accounts/testing-accounts'
import { aStaffActor } from '@/domain/accounts/testing-staff'
import * as events from '@/domain/events/record'
import { submitArticle } from '@/domain/publication/submit-article'
import { rowOf } from '@/domain/publication/testing-articles'
import { unpublishArticle } from '@/domain/publication/unpublish-article'
import { isVisible } from '@/domain/publication/visible'
import { withdrawSubmission } from '@/domain/publication/withdraw-submission'
import { anArticle, tester } from '@/domain/testing'
import { publishDueArticles } from '@/jobs/publish-due-articles'
import { eventsOf, forgetJobs, wait, workOff } from '@/jobs/testing-jobs'
import { now, setClock } from '@/lib/clock'

beforeEach(async () => {
  await forgetJobs()
})
afterEach(() => setClock())

const inMinutes = (minutes: number) => new Date(now().getTime() + minutes * 60_000)

test('a scheduled article is published at its minute, and said to be so once', async () => {
  const { articleId } = await anArticle({ publishAt: inMinutes(5) })
  await wait(2)
  expect(await rowOf(articleId)).toMatchObject({ status: 'scheduled' })
  await wait(6)
  expect(await rowOf(articleId)).toMatchObject({ status: 'published' })
  await wait(9)
  expect(await eventsOf(articleId)).toEqual([
    'article.created',
    'article.scheduled',
    'article.published',
  ])
})

test('readers see it at its minute though no job has run', async () => {
  const { articleId } = await anArticle({ publishAt: inMinutes(5) })
  const row = await rowOf(articleId)
  expect(isVisible(row, inMinutes(4))).toBe(false)
  expect(isVisible(row, inMinutes(6))).toBe(true)
})

test('one that cannot be published holds none of the others up', async () => {
  const broken = await anArticle({ publishAt: inMinutes(1) })
  const sound = await anArticle({ publishAt: inMinutes(6) })
  setClock(() => new Date(Date.now() + 7 * 60_000))
  vi.spyOn(events, 'recordEvent').mockRejectedValueOnce(new Error('the disk is full'))
  await expect(publishDueArticles()).rejects.toThrow(broken.articleId)
  expect(await rowOf(broken.articleId)).toMatchObject({ status: 'scheduled' })
  expect(await rowOf(sound.articleId)).toMatchObject({ status: 'published' })
})

test('what was called off stays a draft', async () => {
  const article = await anArticle({ publishAt: inMinutes(5) })
  await transact((tx) => unpublishArticle(tx, tester, article))
  setClock(() => new Date(Date.now() + 6 * 60_000))
  await publishDueArticles()
  expect(await rowOf(article.articleId)).toMatchObject({ status: 'draft' })
})

test('editors are asked to publish what was submitted, unless it was taken back', async () => {
  const author = await aStaffActor('author')
  const { userId } = await aColleague('editor', 'editor@example.org')
  const article = await anArticle({ title: 'Wet ink', actor: author, isPublished: false })
  await transact((tx) => submitArticle(tx, author, article))
  await workOff()
  const written = () =>
    db.select().from(emails).where(eq(emails.template, 'article-submitted')).orderBy(asc(emails.id))
  expect(userId).not.toBe('')
  expect(await written()).toMatchObject([
    {
      recipient: 'editor@example.org',
      about: article.articleId,
      subject: '“Wet ink” waits to be published',
      textBody: expect.stringContaining(`/admin/articles/${article.articleId}`),
    },
  ])
  await transact((tx) => withdrawSubmission(tx, author, article))
  await transact((tx) => submitArticle(tx, author, article))
  await transact((tx) => withdrawSubmission(tx, author, article))
  await workOff()
  expect(await written()).toHaveLength(1)
})
