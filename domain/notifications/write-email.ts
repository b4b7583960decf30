import { enqueue } from '@/db/queue'
import { emails } from '@/db/schema/platform'
import type { Tx } from '@/db/transact'
import { newId } from '@/lib/ids'

/** An hour apart in the end, these outlast a mail server that is away for two days. */
const MAX_ATTEMPTS = 60

export type ComposedMail = { subject: string; text: string; html: string }

export type NewEmail = ComposedMail & {
  template: string
  to: string
  /** What it is about, e.g. an order's id. */
  about: string
  /** The id of a comment that it repeats, where it does. */
  quotes?: string
  /** A mail with the same key is written once. */
  dedupeKey: string
}

/**
 * Writes a mail down, once per key; a job delivers it where a transport is configured (`canDeliver`), else the row in
 * the mail log is the delivery.
 */
export async function writeEmail(tx: Tx, email: NewEmail, canDeliver: boolean): Promise<void> {
  const id = newId('eml')
  const written = await tx
    .insert(emails)
    .values({
      id,
      template: email.template,
      recipient: email.to,
      // A line break in a subject would begin another header.
      subject: email.subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '),
      textBody: email.text,
      htmlBody: email.html,
      about: email.about,
      quotes: email.quotes,
      dedupeKey: email.dedupeKey,
      status: canDeliver ? 'queued' : 'logged',
    })
    .onConflictDoNothing()
    .returning({ id: emails.id })
  if (written.length === 0 || !canDeliver) return
  await enqueue(tx, {
    name: 'deliver-email',
    payload: { emailId: id },
    dedupeKey: `deliver:${id}`,
    maxAttempts: MAX_ATTEMPTS,
  })
}
