import { and, desc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { carts } from '@/db/schema/cart'
import type { Cart } from '@/domain/cart/sellable-lines'
import { hashToken } from '@/lib/ids'
import { keyedHash } from '@/lib/keyed-hash'

/**
 * The key to a cart that belongs to an account. Derived, so that every device of its owner finds it without a cookie, and
 * the verbs that take a key work on it as on any other cart.
 */
export function customerCartToken(cartId: string): string {
  return keyedHash('customer-cart', cartId)
}

export function customerCartTokenHash(cartId: string): string {
  return hashToken(customerCartToken(cartId))
}

/** The key to the customer's cart: the open one, else the one that waits for its payment. */
export async function findCustomerCartToken(
  reader: Reader,
  userId: string,
): Promise<string | undefined> {
  const cart =
    (await findOpenCustomerCart(reader, userId)) ??
    (await findCustomerCartIn(reader, userId, 'completing'))
  return cart && customerCartToken(cart.id)
}

/** The one cart of a customer that can be changed. */
export async function findOpenCustomerCart(
  reader: Reader,
  userId: string,
): Promise<Cart | undefined> {
  return await findCustomerCartIn(reader, userId, 'open')
}

async function findCustomerCartIn(
  reader: Reader,
  userId: string,
  status: Cart['status'],
): Promise<Cart | undefined> {
  const [cart] = await reader
    .select()
    .from(carts)
    .where(and(eq(carts.customerId, userId), eq(carts.status, status)))
    .orderBy(desc(carts.updatedAt))
    .limit(1)
  return cart
}
