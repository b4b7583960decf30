import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { carts } from '@/db/schema/cart'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { beginChange, type CartChange, versionInput } from '@/domain/cart/begin-change'
import { markPriceSeen } from '@/domain/cart/mark-price-seen'
import { setNoteInput } from '@/domain/cart/set-note'
import { choosePaymentInput } from '@/domain/checkout/choose-payment'
import { chooseShippingInput } from '@/domain/checkout/choose-shipping'
import { checkoutView } from '@/domain/checkout/get-checkout'
import { type LoadedQuote, loadQuote } from '@/domain/checkout/load-quote'
import { saveContactInput } from '@/domain/checkout/save-contact'
import type { CheckoutView } from '@/domain/checkout/views'
import { isPaymentMethodAllowed } from '@/domain/payments/methods'
import { assertServed } from '@/domain/shipping/assert-served'
import { DomainError } from '@/lib/errors'

/** Everything a cart can be told besides its goods and codes; each by the rules of the step of the checkout that asks for it. */
export const detailsInput = z
  .object({
    note: setNoteInput.shape.note,
    email: saveContactInput.shape.email,
    phone: saveContactInput.shape.phone,
    shippingAddress: saveContactInput.shape.shippingAddress,
    billingAddress: choosePaymentInput.shape.billingAddress,
    shippingMethodId: chooseShippingInput.shape.shippingMethodId,
    paymentMethod: choosePaymentInput.shape.paymentMethod,
  })
  .partial()
export type Details = z.infer<typeof detailsInput>

export const changeDetailsInput = detailsInput.extend({ version: versionInput })
export type ChangeDetailsInput = CartChange & z.infer<typeof changeDetailsInput>

/**
 * Writes down what is named and leaves the rest as it is, in one go; for clients that know several things at once.
 * The prices in the answer count as seen.
 * Throws `country_not_served`, `shipping_method_unavailable`, `payment_method_unavailable`, `cart_not_found`, `cart_closed`,
 * `cart_changed` (`cart`).
 */
export async function changeDetails(
  tx: Tx,
  _actor: Actor,
  input: ChangeDetailsInput,
): Promise<CheckoutView> {
  const cart = await beginChange(tx, input)
  await writeDetails(tx, cart.id, input)
  const loaded = await loadQuote(tx, cart.id)
  await assertAcceptable(tx, loaded, input)
  for (const line of loaded.lines) await markPriceSeen(tx, line)
  return checkoutView(loaded)
}

export async function writeDetails(tx: Tx, cartId: string, details: Details): Promise<void> {
  const { note, email, phone, shippingAddress, billingAddress } = details
  const { shippingMethodId, paymentMethod } = details
  const named = {
    note,
    email,
    phone,
    shippingAddress,
    billingAddress,
    shippingMethodId,
    paymentMethod,
  }
  // Drizzle leaves out what is undefined, and refuses an update of nothing.
  if (Object.values(named).every((value) => value === undefined)) return
  await tx.update(carts).set(named).where(eq(carts.id, cartId))
}

/** Refuses what was just written when it is not on offer for this cart. */
export async function assertAcceptable(
  tx: Tx,
  { lines, shippingOptions, shippingMethod, quote, settings }: LoadedQuote,
  { shippingAddress, shippingMethodId, paymentMethod }: Details,
): Promise<void> {
  if (shippingAddress && lines.some((line) => line.requiresShipping)) {
    await assertServed(tx, shippingAddress.country)
  }
  if (shippingMethodId && !shippingOptions.some(({ id }) => id === shippingMethodId)) {
    throw new DomainError('shipping_method_unavailable', { shippingMethodId })
  }
  const shippingKind = shippingMethod?.kind ?? null
  const { paymentMethods } = settings
  if (
    paymentMethod &&
    quote.totals.total > 0 &&
    !isPaymentMethodAllowed(paymentMethod, paymentMethods, shippingKind)
  ) {
    throw new DomainError('payment_method_unavailable', { paymentMethod })
  }
}
