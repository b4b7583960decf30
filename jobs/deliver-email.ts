import { z } from 'zod'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import {
  findUndelivered,
  markDelivered,
  markFailed,
  markLogged,
} from '@/domain/notifications/mark-delivered'
import { getSettings } from '@/domain/settings/queries'
import type { Payload } from '@/jobs/job-kinds'
import { unsubscribeUrlOf } from '@/jobs/unsubscribe-url'
import { mailDomain, mailTransport } from '@/providers/index'

const payloadShape = z.object({ emailId: z.string() })

/** Hands a written mail to the transport; a repeated delivery carries the same Message-ID, so that a mail program shows one. */
export async function deliverEmail(payload: Payload): Promise<void> {
  const { emailId } = payloadShape.parse(payload)
  const email = await findUndelivered(db, emailId)
  if (!email) return
  const { name, contact } = await getSettings(db)
  const transport = mailTransport({ name, email: contact.email })
  if (!transport) return await transact((tx) => markLogged(tx, emailId))
  const messageId = `<${email.id}@${mailDomain()}>`
  try {
    await transport.deliver({
      messageId,
      to: email.recipient,
      subject: email.subject,
      text: email.textBody,
      html: email.htmlBody,
      unsubscribeUrl: unsubscribeUrlOf(email),
    })
  } catch (error) {
    await transact((tx) => markFailed(tx, emailId, String(error)))
    throw error
  }
  await transact((tx) => markDelivered(tx, email, messageId))
}
