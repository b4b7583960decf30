import { eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { mailRefusals } from '@/db/schema/talk'
import type { Tx } from '@/db/transact'
import { keyedHash } from '@/lib/keyed-hash'

/** Whether the owner of an address has ended the mails about answers. One query. */
export async function hasRefusedMails(reader: Reader, emailNorm: string): Promise<boolean> {
  return (await reader.$count(mailRefusals, isOf(emailNorm))) > 0
}

/** Remembers that the owner of an address wants none of these mails; twice is once. */
export async function refuseMails(tx: Tx, emailNorm: string): Promise<void> {
  await tx
    .insert(mailRefusals)
    .values({ emailHash: hashOf(emailNorm) })
    .onConflictDoNothing()
}

/** The owner of the address wants them again. */
export async function forgetRefusal(tx: Tx, emailNorm: string): Promise<void> {
  await tx.delete(mailRefusals).where(isOf(emailNorm))
}

function isOf(emailNorm: string) {
  return eq(mailRefusals.emailHash, hashOf(emailNorm))
}

/** Keyed, because the addresses of many people are known, and a plain hash could be tried out with them. */
function hashOf(emailNorm: string): string {
  return keyedHash('mail-refusals', emailNorm, 'hex')
}
