import { eq, inArray } from 'drizzle-orm'
import { cartLines, carts } from '@/db/schema/cart'
import { cartCodes } from '@/db/schema/promotions'
import type { Tx } from '@/db/transact'
import { now } from '@/lib/clock'

/** Empties every cart of an account that was deleted, and what it was told with it. A cart that became an order keeps its row. */
export async function forgetCustomer(tx: Tx, userId: string): Promise<void> {
  const own = tx.select({ id: carts.id }).from(carts).where(eq(carts.customerId, userId))
  await tx.delete(cartCodes).where(inArray(cartCodes.cartId, own))
  await tx.delete(cartLines).where(inArray(cartLines.cartId, own))
  const nothing = { email: null, phone: null, shippingAddress: null, billingAddress: null }
  await tx
    .update(carts)
    .set({ ...nothing, note: '', updatedAt: now() })
    .where(eq(carts.customerId, userId))
}
