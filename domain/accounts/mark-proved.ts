import { eq } from 'drizzle-orm'
import { sessions } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import { now } from '@/lib/clock'

/** Notes that the person at this session has just proved again who they are. */
export async function markProved(tx: Tx, sessionId: string): Promise<void> {
  await tx.update(sessions).set({ provedAt: now() }).where(eq(sessions.id, sessionId))
}
