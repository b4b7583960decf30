import { z } from 'zod'
import type { Tx } from '@/db/transact'
import { findCommentPage, getTalkArticleOf } from '@/domain/comments/get-article-talk'
import { mailsOffToken } from '@/domain/comments/mail-token'
import { composeCommentAdded } from '@/domain/comments/mails/comment-added'
import { composeCommentAnswered } from '@/domain/comments/mails/comment-answered'
import { type Comment, findComment, findLockedComment } from '@/domain/comments/queries'
import { listAnswered, listToldColleagues } from '@/domain/comments/recipients'
import { writeEmail } from '@/domain/notifications/write-email'
import { getSettings } from '@/domain/settings/queries'
import type { JobHandler } from '@/jobs/job-kinds'
import { config } from '@/lib/config'
import { hashToken } from '@/lib/ids'
import { absoluteUrl, adminCommentPath, commentAnchor, commentMailsOffPath } from '@/lib/paths'
import { canDeliverMail } from '@/providers/index'

const payloadShape = z.object({ commentId: z.string() })
const NAMELESS = 'Somebody'

/** Tells authors and moderators of a comment, once each. */
export const mailCommentAdded: JobHandler = {
  kind: 'transaction',
  async run(tx, payload) {
    const comment = await findLockedComment(tx, payloadShape.parse(payload).commentId)
    if (comment?.status !== 'pending' && comment?.status !== 'approved') return
    const isHeld = comment.status === 'pending'
    const facts = await factsOf(tx, comment)
    const url = isHeld ? absoluteUrl(facts.origin, adminCommentPath(comment.id)) : facts.shownAt
    for (const { userId, email } of await listToldColleagues(tx, comment)) {
      const offUrl = offUrlOf(facts.origin, { to: 'colleague', id: userId })
      await writeEmail(
        tx,
        {
          ...composeCommentAdded({ ...facts, offUrl, isHeld, url }),
          template: 'comment-added',
          to: email,
          about: userId,
          quotes: comment.id,
          dedupeKey: `comment-added:${comment.id}:${userId}`,
        },
        canDeliverMail(),
      )
    }
  },
}

/** Tells those who asked for it of an answer, once each, however often it is approved. */
export const mailCommentAnswered: JobHandler = {
  kind: 'transaction',
  async run(tx, payload) {
    const { commentId: answerId } = payloadShape.parse(payload)
    const found = await findComment(tx, answerId)
    if (found?.status !== 'approved') return
    const answered = await listAnswered(tx, found)
    // It may have been erased until it was held.
    const comment = await findComment(tx, answerId)
    if (comment?.status !== 'approved') return
    const facts = await factsOf(tx, comment)
    for (const { commentId, email, emailNorm } of answered) {
      const offUrl = offUrlOf(facts.origin, { to: 'commenter', id: commentId })
      await writeEmail(
        tx,
        {
          ...composeCommentAnswered({ ...facts, offUrl, url: facts.shownAt }),
          template: 'comment-answered',
          to: email,
          about: commentId,
          quotes: comment.id,
          dedupeKey: `comment-answered:${comment.id}:${hashToken(emailNorm)}`,
        },
        canDeliverMail(),
      )
    }
  },
}

async function factsOf(tx: Tx, comment: Comment) {
  const origin = config.baseUrl ?? `http://localhost:${config.port}`
  const article = await getTalkArticleOf(tx, comment.articleId)
  const page = await findCommentPage(tx, comment.id)
  return {
    settings: await getSettings(tx),
    origin,
    articleTitle: article.title,
    said: { name: comment.name || NAMELESS, text: comment.body },
    shownAt: absoluteUrl(origin, commentAnchor(article.slug, comment.id, page)),
  }
}

function offUrlOf(origin: string, off: Parameters<typeof mailsOffToken>[0]): string {
  return absoluteUrl(origin, commentMailsOffPath(mailsOffToken(off)))
}
