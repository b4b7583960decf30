import { lt } from 'drizzle-orm'
import { oneTimeTokens } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import { now } from '@/lib/clock'

/** For questions about a link that did not work. */
const KEEP_DAYS = 7

/** Forgets links that are long dead, and with them who asked for an account and never confirmed it. */
export async function dropOldTokens(tx: Tx): Promise<void> {
  const before = new Date(now().getTime() - KEEP_DAYS * 24 * 60 * 60_000)
  await tx.delete(oneTimeTokens).where(lt(oneTimeTokens.expiresAt, before))
}
