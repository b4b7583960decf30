import { and, eq, sql } from 'drizzle-orm'
import { users } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import { DomainError } from '@/lib/errors'

export type AccountRow = typeof users.$inferSelect

/**
 * The active account as it is, and stays until this transaction ends: whoever else wants to change what belongs to it
 * waits. Throws `not_found`.
 */
export async function lockAccount(tx: Tx, userId: string): Promise<AccountRow> {
  const account = await findAndLockAccount(tx, userId)
  if (!account) throw new DomainError('not_found', { userId })
  return account
}

/** The same; nothing for an account that is not in use. */
export async function findAndLockAccount(tx: Tx, userId: string): Promise<AccountRow | undefined> {
  const [account] = await tx
    .update(users)
    .set({ status: sql`${users.status}` })
    .where(and(eq(users.id, userId), eq(users.status, 'active')))
    .returning()
  return account
}
