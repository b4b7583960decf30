import { eq, inArray } from 'drizzle-orm'
import { enqueue } from '@/db/queue'
import {
  addresses,
  bearerTokens,
  identities,
  keptForms,
  oneTimeTokens,
  recoveryCodes,
  sessions,
  totpSecrets,
  users,
} from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { assertProved } from '@/domain/accounts/authorize'
import { lockAccount } from '@/domain/accounts/lock-account'
import { customerOf } from '@/domain/accounts/whose-account'
import { recordEvent } from '@/domain/events/record'
import { now } from '@/lib/clock'

/** `.invalid` is nobody's, for ever (RFC 2606 §2). */
const NOWHERE = 'deleted.invalid'

/**
 * Deletes the account of the customer who is signed in: everything personal goes, and with it every way to sign in. A row without a
 * name stays for what orders and events refer to; orders stay as they are. The event empties the carts, a last mail says goodbye.
 * Throws `sign_in_required`, `forbidden`, `step_up_required`.
 */
export async function closeAccount(tx: Tx, actor: Actor): Promise<void> {
  const { userId } = customerOf(actor)
  assertProved(actor)
  const { email } = await lockAccount(tx, userId)
  await enqueue(tx, { name: 'mail-goodbye', payload: { userId, to: email, once: userId } })
  await recordEvent(tx, { name: 'account.closed', actor, subject: userId })
  await removeBelongings(tx, userId)
  const nobody = `${userId}@${NOWHERE}`
  await tx
    .update(users)
    .set({
      status: 'deleted',
      email: nobody,
      emailNorm: nobody,
      name: '',
      passwordHash: null,
      passwordChangedAt: null,
      preferences: { wantsNews: false },
      lastSignInAt: null,
      closedAt: now(),
    })
    .where(eq(users.id, userId))
}

async function removeBelongings(tx: Tx, userId: string): Promise<void> {
  const own = tx.select({ id: sessions.id }).from(sessions).where(eq(sessions.userId, userId))
  await tx.delete(bearerTokens).where(inArray(bearerTokens.sessionId, own))
  for (const belonging of [
    sessions,
    identities,
    oneTimeTokens,
    totpSecrets,
    recoveryCodes,
    addresses,
  ]) {
    await tx.delete(belonging).where(eq(belonging.userId, userId))
  }
  await tx.delete(keptForms).where(eq(keptForms.holder, userId))
}
