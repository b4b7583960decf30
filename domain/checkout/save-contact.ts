import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { carts } from '@/db/schema/cart'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { addressInput } from '@/domain/accounts/address'
import { beginChange, type CartChange, versionInput } from '@/domain/cart/begin-change'
import { markPriceSeen } from '@/domain/cart/mark-price-seen'
import { listSellableLines } from '@/domain/cart/sellable-lines'
import { assertServed } from '@/domain/shipping/assert-served'

export const saveContactInput = z.object({
  email: z
    .string()
    .trim()
    .max(254, 'This e-mail address is too long.')
    .pipe(z.email('Please write an e-mail address like name@example.com.')),
  phone: z
    .string()
    .trim()
    .max(40)
    .regex(/^(\+?[\d\s()./-]{5,})?$/, 'Please write the number with digits, like +49 30 1234567.')
    .transform((phone) => phone || null)
    .nullish(),
  /** Where the goods go; for an order without anything to ship, the customer's own address. */
  shippingAddress: addressInput,
  version: versionInput,
})

export type SaveContactInput = CartChange & z.infer<typeof saveContactInput>

/**
 * Writes down who orders and where it goes. The prices shown so far count as seen.
 * Throws `country_not_served` when goods travel and no shipping zone has the country, `cart_not_found`,
 * `cart_closed`, `cart_changed` (`cart`).
 */
export async function saveContact(tx: Tx, _actor: Actor, input: SaveContactInput): Promise<void> {
  const cart = await beginChange(tx, input)
  const { email, phone, shippingAddress } = input
  const lines = await listSellableLines(tx, cart)
  if (lines.some((line) => line.requiresShipping)) await assertServed(tx, shippingAddress.country)
  await tx
    .update(carts)
    .set({ email, phone: phone ?? null, shippingAddress })
    .where(eq(carts.id, cart.id))
  for (const line of lines) await markPriceSeen(tx, line)
}
