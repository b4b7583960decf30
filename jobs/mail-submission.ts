import { z } from 'zod'
import { findAccount } from '@/domain/accounts/find-account'
import { writeEmail } from '@/domain/notifications/write-email'
import { findSubmission, listEditors } from '@/domain/publication/find-submission'
import { composeSubmitted } from '@/domain/publication/mails/submitted'
import { getSettings } from '@/domain/settings/queries'
import type { JobHandler } from '@/jobs/job-kinds'
import { config } from '@/lib/config'
import { absoluteUrl, adminTextPath } from '@/lib/paths'
import { canDeliverMail } from '@/providers/index'

const TEMPLATE = 'article-submitted'
/** `seq`: of the event that the mail tells of. */
const payloadShape = z.object({
  articleId: z.string(),
  userId: z.string().nullable(),
  seq: z.number(),
})

/** Asks every editor but the one who submitted, once per submission, unless it was taken back by then. */
export const mailSubmission: JobHandler = {
  kind: 'transaction',
  async run(tx, payload) {
    const { articleId, userId, seq } = payloadShape.parse(payload)
    const submission = await findSubmission(tx, articleId)
    if (!submission) return
    const origin = config.baseUrl ?? `http://localhost:${config.port}`
    const writer = userId ? await findAccount(tx, userId) : undefined
    const mail = composeSubmitted({
      settings: await getSettings(tx),
      origin,
      kind: submission.kind,
      title: submission.title,
      submittedBy: writer?.name,
      url: absoluteUrl(origin, adminTextPath(submission.kind, articleId)),
    })
    const editors = await listEditors(tx)
    for (const editor of editors.filter((one) => one.userId !== userId)) {
      const dedupeKey = `${TEMPLATE}:${seq}:${editor.userId}`
      const addressed = { template: TEMPLATE, to: editor.email, about: articleId, dedupeKey }
      await writeEmail(tx, { ...mail, ...addressed }, canDeliverMail())
    }
  },
}
