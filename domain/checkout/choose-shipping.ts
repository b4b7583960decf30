import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { carts } from '@/db/schema/cart'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { beginChange, type CartChange, versionInput } from '@/domain/cart/begin-change'
import { loadQuote } from '@/domain/checkout/load-quote'
import { DomainError } from '@/lib/errors'

export const chooseShippingInput = z.object({
  shippingMethodId: z.string('Please choose how we should deliver.').min(1).max(64),
  version: versionInput,
})

export type ChooseShippingInput = CartChange & z.infer<typeof chooseShippingInput>

/**
 * Chooses how the goods travel, among what is offered for this parcel and address.
 * Throws `shipping_method_unavailable`, `cart_not_found`, `cart_closed`, `cart_changed` (`cart`).
 */
export async function chooseShipping(
  tx: Tx,
  _actor: Actor,
  input: ChooseShippingInput,
): Promise<void> {
  const cart = await beginChange(tx, input)
  const { shippingMethodId } = input
  const { shippingOptions } = await loadQuote(tx, cart.id)
  if (!shippingOptions.some(({ id }) => id === shippingMethodId)) {
    throw new DomainError('shipping_method_unavailable', { shippingMethodId })
  }
  await tx.update(carts).set({ shippingMethodId }).where(eq(carts.id, cart.id))
}
