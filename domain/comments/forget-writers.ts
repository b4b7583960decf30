import { inArray } from 'drizzle-orm'
import { comments } from '@/db/schema/talk'
import type { Tx } from '@/db/transact'
import { forgetMails } from '@/domain/notifications/forget-mails'

const NOBODY = {
  userId: null,
  name: '',
  email: '',
  emailNorm: '',
  addressHash: '',
  wantsReplies: false,
}

/**
 * Forgets who wrote these comments. The mails about answers to them are taken out of the log, and those that told others what was said.
 */
export async function forgetWriters(tx: Tx, commentIds: readonly string[]): Promise<void> {
  await forgetMails(tx, commentIds)
  await tx
    .update(comments)
    .set(NOBODY)
    .where(inArray(comments.id, [...commentIds]))
}
