import { and, eq, ne, sql } from 'drizzle-orm'
import { emails } from '@/db/schema/platform'
import type { Tx } from '@/db/transact'

/** Takes the mails about an account that was deleted out of the mail log, but for the one that says goodbye. */
export async function forgetMails(tx: Tx, userId: string): Promise<void> {
  await tx.delete(emails).where(and(eq(emails.about, userId), ne(emails.template, 'goodbye')))
}

/** Takes mails out of the log by how the key begins that keeps each from being sent twice. */
export async function forgetMailsBegun(tx: Tx, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await tx.delete(emails).where(sql`substr(${emails.dedupeKey}, 1, ${key.length}) = ${key}`)
  }
}
