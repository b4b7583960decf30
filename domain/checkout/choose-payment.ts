import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { carts } from '@/db/schema/cart'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { addressInput } from '@/domain/accounts/address'
import { beginChange, type CartChange, versionInput } from '@/domain/cart/begin-change'
import { loadQuote } from '@/domain/checkout/load-quote'
import { isPaymentMethodAllowed } from '@/domain/payments/methods'
import { DomainError } from '@/lib/errors'

export const choosePaymentInput = z.object({
  /** May be left out where the order costs nothing. */
  paymentMethod: z.string().min(1).max(64).optional(),
  /** Null: the same as the goods go to. */
  billingAddress: addressInput.nullable(),
  version: versionInput,
})

export type ChoosePaymentInput = CartChange & z.infer<typeof choosePaymentInput>

/**
 * Chooses how to pay, and whom the invoice names.
 * Throws `payment_method_missing`, `payment_method_unavailable`, `cart_not_found`, `cart_closed`, `cart_changed` (`cart`).
 */
export async function choosePayment(
  tx: Tx,
  _actor: Actor,
  input: ChoosePaymentInput,
): Promise<void> {
  const cart = await beginChange(tx, input)
  const { paymentMethod, billingAddress } = input
  const { quote, shippingMethod, settings } = await loadQuote(tx, cart.id)
  if (quote.totals.total > 0) {
    if (!paymentMethod) throw new DomainError('payment_method_missing')
    const shippingKind = shippingMethod?.kind ?? null
    if (!isPaymentMethodAllowed(paymentMethod, settings.paymentMethods, shippingKind)) {
      throw new DomainError('payment_method_unavailable', { paymentMethod })
    }
  }
  await tx
    .update(carts)
    .set({ paymentMethod: paymentMethod ?? null, billingAddress })
    .where(eq(carts.id, cart.id))
}
