import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { forgetCommenter } from '@/domain/comments/forget-commenter'
import { mailsOffToken } from '@/domain/comments/mail-token'
import { getMailsState, switchMails } from '@/domain/comments/switch-mails'
import { unique } from '@/domain/testing'
import { aComment, aReadArticle, aReader, storedComment, talkRules } from '@/domain/testing-talk'

beforeEach(() => talkRules({}))

function linkOf(commentId: string): string {
  return mailsOffToken({ to: 'commenter', id: commentId })
}

async function press(token: string, isOn: boolean): Promise<void> {
  await transact((tx) => switchMails(tx, { token, isOn }))
}

test('mails that were ended by one link and begun again by another are not called ended for good', async () => {
  const { slug } = await aReadArticle()
  const wish = { slug, email: `${unique('guest')}@example.org`, wantsReplies: true }
  const [first, second] = [await aComment(wish), await aComment(wish)]
  const links = [linkOf(first.commentId), linkOf(second.commentId)] as const
  const states = () => Promise.all(links.map(async (link) => (await getMailsState(db, link)).isOn))

  await press(links[0], false)
  expect(await states()).toEqual([false, false])
  await press(links[0], true)
  expect(await states()).toEqual([true, true])
  await press(links[1], false)
  expect(await states()).toEqual([false, false])
  const later = await aComment(wish)
  expect((await storedComment(later.commentId)).wantsReplies).toBe(false)
})

test('there is nothing to switch for somebody who was forgotten', async () => {
  const { slug } = await aReadArticle()
  const by = await aReader()
  const { commentId } = await aComment({ slug, by, wantsReplies: true })
  const token = linkOf(commentId)
  expect(await getMailsState(db, token)).toEqual({ to: 'commenter', isOn: true })

  await transact((tx) => forgetCommenter(tx, by.userId))
  await expect(getMailsState(db, token)).rejects.toMatchObject({ code: 'not_found' })
  await expect(press(token, false)).rejects.toMatchObject({ code: 'not_found' })
})
