import { and, eq, ne } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { emails } from '@/db/schema/platform'
import type { Tx } from '@/db/transact'
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

export async function markDelivered(tx: Tx, emailId: string, messageId: string): Promise<void> {
  await tx
    .update(emails)
    .set({ status: 'sent', messageId, lastError: null, sentAt: now() })
    .where(eq(emails.id, emailId))
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
