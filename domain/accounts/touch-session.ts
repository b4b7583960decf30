import { eq } from 'drizzle-orm'
import { sessions } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { SignedIn } from '@/domain/accounts/find-session'
import { idleExpiry } from '@/domain/accounts/open-session'
import { now } from '@/lib/clock'

const TOUCH_AFTER_MINUTES = 5

/** Whether it is time to write down that a session is still used; not at every request, because each is a write. */
export function isDueForTouch({ session }: SignedIn): boolean {
  return now().getTime() - session.lastSeenAt.getTime() > TOUCH_AFTER_MINUTES * 60_000
}

/** Puts the idle end of a session off. */
export async function touchSession(
  tx: Tx,
  { session, account }: SignedIn,
  address: string,
): Promise<void> {
  await tx
    .update(sessions)
    .set({
      lastSeenAt: now(),
      address,
      idleExpiresAt: idleExpiry(session, account.kind === 'staff'),
    })
    .where(eq(sessions.id, session.id))
}
