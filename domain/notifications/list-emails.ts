import { and, desc, eq, lt, or, type SQL, sql } from 'drizzle-orm'
import { contains } from '@/db/dialect/contains'
import type { Reader } from '@/db/read'
import { emails } from '@/db/schema/platform'
import { withoutSecrets } from '@/domain/notifications/without-secrets'

export const EMAIL_STATES = ['queued', 'sent', 'failed', 'logged'] as const
export type EmailState = (typeof EMAIL_STATES)[number]

export type EmailRowView = {
  id: string
  template: string
  recipient: string
  subject: string
  status: EmailState
  /** What it is about, e.g. an order's id. */
  about: string | null
  lastError: string | null
  createdAt: Date
  sentAt: Date | null
}

export type EmailView = EmailRowView & {
  textBody: string
  htmlBody: string
  /** Whether the bodies held links that open something, which are left out here. */
  isRedacted: boolean
}

export type EmailFilter = {
  state?: EmailState
  /** A piece of the address or the subject. */
  search?: string
  /** Only mails that were written before the one with this id. */
  before?: string
}

/** Mails, the latest first. `next` is the id to go on with; without it nothing follows. */
export async function listEmails(
  reader: Reader,
  { state, search, before }: EmailFilter,
  limit: number,
): Promise<{ emails: EmailRowView[]; next?: string }> {
  const conditions: (SQL | undefined)[] = [
    state && eq(emails.status, state),
    search ? or(contains(emails.recipient, search), contains(emails.subject, search)) : undefined,
    before ? lt(emails.id, before) : undefined,
  ]
  const rows = await reader
    .select(columns)
    .from(emails)
    .where(and(...conditions))
    .orderBy(desc(emails.id))
    .limit(limit + 1)
  const shown = rows.slice(0, limit)
  return { emails: shown, next: rows.length > limit ? shown.at(-1)?.id : undefined }
}

/** How many mails are in each state. */
export async function countEmails(reader: Reader): Promise<Record<EmailState, number>> {
  const rows = await reader
    .select({ state: emails.status, count: sql<number>`count(*)`.mapWith(Number) })
    .from(emails)
    .groupBy(emails.status)
  const counts = { queued: 0, sent: 0, failed: 0, logged: 0 }
  for (const { state, count } of rows) counts[state] = count
  return counts
}

/**
 * A mail with both bodies. Links that open an account or an order are secrets of its reader and are left out, but for `isDelivery`: in a
 * shop that sends no mail, the log is how a mail that was never sent reaches anybody.
 */
export async function findEmail(
  reader: Reader,
  emailId: string,
  { isDelivery }: { isDelivery: boolean },
): Promise<EmailView | undefined> {
  const [email] = await reader
    .select({ ...columns, textBody: emails.textBody, htmlBody: emails.htmlBody })
    .from(emails)
    .where(eq(emails.id, emailId))
  if (!email) return undefined
  if (isDelivery && email.status === 'logged') return { ...email, isRedacted: false }
  const textBody = withoutSecrets(email.textBody)
  const htmlBody = withoutSecrets(email.htmlBody)
  const isRedacted = textBody !== email.textBody || htmlBody !== email.htmlBody
  return { ...email, textBody, htmlBody, isRedacted }
}

const columns = {
  id: emails.id,
  template: emails.template,
  recipient: emails.recipient,
  subject: emails.subject,
  status: emails.status,
  about: emails.about,
  lastError: emails.lastError,
  createdAt: emails.createdAt,
  sentAt: emails.sentAt,
}
