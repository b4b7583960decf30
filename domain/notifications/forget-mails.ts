import { and, inArray, ne, or } from 'drizzle-orm'
import { emails } from '@/db/schema/platform'
import type { Tx } from '@/db/transact'

/**
 * Takes the mails about accounts or comments out of the mail log, and those that repeat such a comment, but for the one that says goodbye to
 * an account. One query.
 */
export async function forgetMails(tx: Tx, ids: readonly string[]): Promise<void> {
  const isAbout = and(inArray(emails.about, [...ids]), ne(emails.template, 'goodbye'))
  await tx.delete(emails).where(or(isAbout, inArray(emails.quotes, [...ids])))
}
