import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/read'
import { emails } from '@/db/schema/platform'
import { type Tx, transact } from '@/db/transact'
import { aColleague } from '@/domain/accounts/testing-accounts'
import { eraseGuest } from '@/domain/comments/erase-guest'
import { unique } from '@/domain/testing'
import { aComment, aModerator, aReadArticle, talkRules } from '@/domain/testing-talk'
import type { JobHandler } from '@/jobs/job-kinds'
import { mailCommentAdded, mailCommentAnswered } from '@/jobs/mail-about-comment'
import { eventsOf } from '@/jobs/testing-jobs'

beforeEach(() => talkRules({ comments: { held: 'all' } }))

type Deed = (tx: Tx) => Promise<unknown>

/** Begins the second before the transaction of the first ends, which stays open while the second gets as far as it can. */
async function overlap(first: Deed, second: Deed) {
  const isDone = Promise.withResolvers<void>()
  const ended = transact(async (tx) => {
    await first(tx)
    isDone.resolve()
    for (let i = 0; i < 200; i += 1) await tx.$count(emails)
  })
  await isDone.promise
  await Promise.all([ended, transact(second)])
}

/** Somebody asks and wants to be told, somebody else answers, and a colleague is there to be told, too. */
async function aTalk() {
  await aColleague('editor')
  const { slug } = await aReadArticle()
  const asks = { slug, email: `${unique('asker')}@example.org`, wantsReplies: true }
  const question = await aComment({ ...asks, isApproved: true })
  const answers = { slug, parentId: question.commentId, email: `${unique('guest')}@example.org` }
  const answer = await aComment({ ...answers, isApproved: true })
  const waiting = await aComment({ slug, email: `${unique('guest')}@example.org` })
  return {
    questionId: question.commentId,
    answerId: answer.commentId,
    waitingId: waiting.commentId,
  }
}

test.each([
  { job: mailCommentAdded, tellsOf: 'waitingId', erased: 'waitingId' },
  { job: mailCommentAnswered, tellsOf: 'answerId', erased: 'answerId' },
  { job: mailCommentAnswered, tellsOf: 'answerId', erased: 'questionId' },
] as const)(
  'no mail is left that tells of the $tellsOf where the $erased is erased meanwhile',
  async ({ job, tellsOf, erased }) => {
    const moderator = await aModerator()
    for (const isMailFirst of [true, false]) {
      const talk = await aTalk()
      const commentId = talk[tellsOf]
      const isTold = eq(emails.quotes, commentId)
      const mail: Deed = async (tx) => {
        await runIn(tx, job, commentId)
        if (isMailFirst) expect(await tx.$count(emails, isTold)).toBeGreaterThan(0)
      }
      const erase: Deed = (tx) => eraseGuest(tx, moderator, { commentId: talk[erased] })
      await (isMailFirst ? overlap(mail, erase) : overlap(erase, mail))
      expect(await db.$count(emails, isTold)).toBe(0)
    }
  },
)

async function runIn(tx: Tx, job: JobHandler, commentId: string): Promise<void> {
  if (job.kind !== 'transaction') throw new Error('this job has no transaction')
  await job.run(tx, { commentId })
}

test('erasures at once erase once', async () => {
  const moderator = await aModerator()
  const { waitingId: commentId } = await aTalk()
  const erase = () => transact((tx) => eraseGuest(tx, moderator, { commentId }))
  const answers = await Promise.all([erase(), erase(), erase(), erase()])
  expect(answers.map(({ erased }) => erased).sort()).toEqual([0, 0, 0, 1])
  expect(await eventsOf(commentId)).toEqual(['comment.added', 'comment.erased'])
})
