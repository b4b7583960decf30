import { eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { mailRefusals } from '@/db/schema/talk'
import type { Tx } from '@/db/transact'
import { hashToken } from '@/lib/ids'

/** Whether the owner of an address has ended the mails about answers. One query. */
export async function hasRefusedMails(reader: Reader, emailNorm: string): Promise<boolean> {
  return (await reader.$count(mailRefusals, isOf(emailNorm))) > 0
}

/** Remembers that the owner of an address wants none of these mails; twice is once. */
export async function refuseMails(tx: Tx, emailNorm: string): Promise<void> {
  await tx
    .insert(mailRefusals)
    .values({ emailHash: hashToken(emailNorm) })
    .onConflictDoNothing()
}

/** The owner of the address wants them again. */
export async function forgetRefusal(tx: Tx, emailNorm: string): Promise<void> {
  await tx.delete(mailRefusals).where(isOf(emailNorm))
}

function isOf(emailNorm: string) {
  return eq(mailRefusals.emailHash, hashToken(emailNorm))
}
