import type { LoadedQuote } from '@/domain/checkout/load-quote'
import { isPaymentMethodAllowed } from '@/domain/payments/methods'
import type { PaymentMethod } from '@/domain/settings/settings'
import type { Address } from '@/lib/address'
import { DomainError } from '@/lib/errors'

/** What a cart must have told before it can become an order. */
export type ReadyCheckout = {
  email: string
  shippingAddress: Address
  billingAddress: Address
  paymentMethod: PaymentMethod
}

/**
 * Refuses a checkout that lacks something, with the code of the first thing missing: `cart_empty`, `variant_unavailable`, `contact_missing`,
 * `address_missing`, `shipping_method_missing`, `payment_method_missing`, `payment_method_unavailable`.
 */
export function assertReadyToPlace(loaded: LoadedQuote): ReadyCheckout {
  const { cart, lines, shippingMethod } = loaded
  if (lines.length === 0) throw new DomainError('cart_empty')
  const gone = lines.find((line) => !line.isSellable)
  if (gone) {
    const { variantId, title } = gone
    throw new DomainError('variant_unavailable', { variantId, title })
  }
  // Whether there is enough is for reserving to decide: it also takes what others have held for too long.
  const problem = loaded.problems.find(({ code }) => code !== 'out_of_stock')
  if (problem) throw new DomainError(problem.code, problem.details)
  if (!cart.email) throw new DomainError('contact_missing')
  const address = cart.shippingAddress ?? cart.billingAddress
  if (!address) throw new DomainError('address_missing')
  if (lines.some((line) => line.requiresShipping) && !shippingMethod) {
    throw new DomainError('shipping_method_missing')
  }
  return {
    email: cart.email,
    shippingAddress: address,
    billingAddress: cart.billingAddress ?? address,
    paymentMethod: readPaymentMethod(loaded),
  }
}

/** An order that costs nothing needs no way to pay. */
function readPaymentMethod({ cart, quote, shippingMethod, settings }: LoadedQuote): PaymentMethod {
  const { paymentMethod } = cart
  if (quote.totals.total === 0) return 'bank_transfer'
  if (!paymentMethod) throw new DomainError('payment_method_missing')
  const shippingKind = shippingMethod?.kind ?? null
  if (!isPaymentMethodAllowed(paymentMethod, settings.paymentMethods, shippingKind)) {
    throw new DomainError('payment_method_unavailable')
  }
  return paymentMethod
}
