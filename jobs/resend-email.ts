import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { emails } from '@/db/schema/platform'
import { writeEmail } from '@/domain/notifications/write-email'
import type { JobHandler } from '@/jobs/job-kinds'
import { canDeliverMail } from '@/providers/index'

const payloadShape = z.object({ emailId: z.string(), to: z.string(), dedupeKey: z.string() })

/** Writes a mail once more, word for word, once per key. */
export const resendEmail: JobHandler = {
  kind: 'transaction',
  async run(tx, payload) {
    const { emailId, to, dedupeKey } = payloadShape.parse(payload)
    const [email] = await tx.select().from(emails).where(eq(emails.id, emailId))
    if (!email) return
    const { template, subject, textBody: text, htmlBody: html } = email
    const about = email.about ?? ''
    const copy = { template, subject, text, html, about, to, dedupeKey }
    await writeEmail(tx, copy, canDeliverMail())
  },
}
