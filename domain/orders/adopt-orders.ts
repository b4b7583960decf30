import { and, eq, isNull, or, sql } from 'drizzle-orm'
import { orders } from '@/db/schema/orders'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { lockAccount } from '@/domain/accounts/lock-account'
import { recordEvent } from '@/domain/events/record'

/**
 * Gives an account what its owner ordered as a guest: every order with the account's address, which is known to be theirs, and the
 * one made of `cartId`, a cart they held the key to. Orders that belong to an account stay there. Doing it twice is the same.
 * Answers how many came along; throws `not_found` for an account that is not in use.
 */
export async function adoptOrders(
  tx: Tx,
  actor: Actor,
  { userId, cartId }: { userId: string; cartId?: string },
): Promise<number> {
  const { kind, emailNorm } = await lockAccount(tx, userId)
  if (kind !== 'customer') return 0
  const isTheirs = eq(sql`lower(${orders.email})`, emailNorm)
  const adopted = await tx
    .update(orders)
    .set({ customerId: userId })
    .where(
      and(isNull(orders.customerId), cartId ? or(isTheirs, eq(orders.cartId, cartId)) : isTheirs),
    )
    .returning({ id: orders.id })
  if (adopted.length === 0) return 0
  const orderIds = adopted.map(({ id }) => id)
  await recordEvent(tx, {
    name: 'account.orders-adopted',
    actor,
    subject: userId,
    data: { orderIds },
  })
  return adopted.length
}
