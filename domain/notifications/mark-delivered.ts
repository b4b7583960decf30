import { and, eq, ne } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { emails } from '@/db/schema/platform'
import type { Tx } from '@/db/transact'
import { withoutSecrets } from '@/domain/notifications/without-secrets'
import { now } from '@/lib/clock'

export type Email = typeof emails.$inferSelect

/** A mail still to be delivered; undefined when it has gone out. */
export async function findUndelivered(reader: Reader, emailId: string): Promise<Email | undefined> {
  const [email] = await reader
    .select()
    .from(emails)
    .where(and(eq(emails.id, emailId), ne(emails.status, 'sent')))
  return email
}

/** Once a mail has gone out, the links in it that let somebody in are no longer kept here; a customer's link to an order stays. */
export async function markDelivered(tx: Tx, email: Email, messageId: string): Promise<void> {
  const { textBody, htmlBody } = email
  const isAboutOrder = email.about?.startsWith('ord_')
  const bodies = isAboutOrder
    ? {}
    : { textBody: withoutSecrets(textBody), htmlBody: withoutSecrets(htmlBody) }
  await tx
    .update(emails)
    .set({ ...bodies, status: 'sent', messageId, lastError: null, sentAt: now() })
    .where(eq(emails.id, email.id))
}

export async function markFailed(tx: Tx, emailId: string, reason: string): Promise<void> {
  await tx
    .update(emails)
    .set({ status: 'failed', lastError: reason.slice(0, 2000) })
    .where(and(eq(emails.id, emailId), ne(emails.status, 'sent')))
}

/** The shop has stopped sending mail since this one was written: the mail log is its delivery. */
export async function markLogged(tx: Tx, emailId: string): Promise<void> {
  await tx
    .update(emails)
    .set({ status: 'logged' })
    .where(and(eq(emails.id, emailId), ne(emails.status, 'sent')))
}
