import { z } from 'zod'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { findUndelivered, markDelivered, markFailed } from '@/domain/notifications/mark-delivered'
import { getSettings } from '@/domain/settings/queries'
import type { Payload } from '@/jobs/job-kinds'
import { mailTransport } from '@/providers/index'

const payloadShape = z.object({ emailId: z.string() })

/** Hands a written mail to the transport; a repeated delivery carries the same Message-ID. */
export async function deliverEmail(payload: Payload): Promise<void> {
  const { emailId } = payloadShape.parse(payload)
  const email = await findUndelivered(db, emailId)
  const { name, contact } = await getSettings(db)
  const transport = mailTransport({ name, email: contact.email })
  if (!email || !transport) return
  const messageId = `<${email.id}@${contact.email.split('@')[1] ?? 'stationer.invalid'}>`
  try {
    await transport.deliver({
      messageId,
      to: email.recipient,
      subject: email.subject,
      text: email.textBody,
      html: email.htmlBody,
    })
  } catch (error) {
    await transact((tx) => markFailed(tx, emailId, String(error)))
    throw error
  }
  await transact((tx) => markDelivered(tx, emailId, messageId))
}
