import { and, eq, ne } from 'drizzle-orm'
import { emails } from '@/db/schema/platform'
import type { Tx } from '@/db/transact'

/** Takes the mails about an account that was deleted out of the mail log, but for the one that says goodbye. */
export async function forgetMails(tx: Tx, userId: string): Promise<void> {
  await tx.delete(emails).where(and(eq(emails.about, userId), ne(emails.template, 'goodbye')))
}
