import type { Reader } from '@/db/read'
import { cartView, findCart } from '@/domain/cart/queries'
import { type LoadedQuote, loadQuote } from '@/domain/checkout/load-quote'
import { type Quote, quote } from '@/domain/checkout/quote'
import type {
  CheckoutStep,
  CheckoutView,
  QuoteView,
  ShippingOptionView,
} from '@/domain/checkout/views'
import { isPaymentMethodAllowed } from '@/domain/payments/methods'
import type { PaymentMethod } from '@/domain/settings/settings'
import type { ShippingOption } from '@/domain/shipping/queries'
import { DomainError } from '@/lib/errors'

/** A cart on its way to an order, with everything chosen, everything to choose from, and every amount. */
export async function findCheckout(
  reader: Reader,
  cartToken: string | undefined,
  assumedCountry?: string,
): Promise<CheckoutView | undefined> {
  const cart = cartToken ? await findCart(reader, cartToken) : undefined
  return cart && checkoutView(await loadQuote(reader, cart.id, assumedCountry))
}

/** As `findCheckout`; throws `cart_not_found`. */
export async function getCheckout(
  reader: Reader,
  cartToken: string | undefined,
  assumedCountry?: string,
): Promise<CheckoutView> {
  const checkout = await findCheckout(reader, cartToken, assumedCountry)
  if (!checkout) throw new DomainError('cart_not_found')
  return checkout
}

/** Lays out what was loaded; pure. */
export function checkoutView(loaded: LoadedQuote): CheckoutView {
  const { cart, settings, shippingMethod, problems } = loaded
  const { maxLineQuantity } = settings
  const shippingKind = shippingMethod?.kind ?? null
  const isAllowed = (method: string): method is PaymentMethod =>
    isPaymentMethodAllowed(method, settings.paymentMethods, shippingKind)
  const shown = cartView(cart, { lines: loaded.lines, codes: loaded.codes, maxLineQuantity })
  const paymentMethod =
    cart.paymentMethod !== null && isAllowed(cart.paymentMethod) ? cart.paymentMethod : null
  const isFree = loaded.quote.totals.total === 0
  const steps = stepsOf(shown.requiresShipping)
  const missing = {
    information: !cart.email || !cart.shippingAddress,
    shipping: !shippingMethod,
    payment: !isFree && !paymentMethod,
    review: true,
  }
  return {
    cart: shown,
    quote: quoteView(loaded.quote),
    email: cart.email,
    phone: cart.phone,
    shippingAddress: cart.shippingAddress,
    billingAddress: cart.billingAddress,
    country: loaded.destination.country,
    shippingOptions: loaded.shippingOptions.map((option) => shippingOptionView(option, loaded)),
    shippingMethod: shippingMethod && shippingOptionView(shippingMethod, loaded),
    paymentMethods: settings.paymentMethods.filter(isAllowed),
    paymentMethod,
    isFree,
    steps,
    nextStep: steps.find((step) => missing[step]) ?? 'review',
    problems,
  }
}

function stepsOf(requiresShipping: boolean): CheckoutStep[] {
  return requiresShipping
    ? ['information', 'shipping', 'payment', 'review']
    : ['information', 'payment', 'review']
}

function quoteView(quote: Quote): QuoteView {
  const { currency, pricesIncludeTax, totals, rejectedCodes, shipping } = quote
  return {
    currency,
    pricesIncludeTax,
    totals,
    rejectedCodes,
    taxes: quote.taxes.map(({ name, ratePpm, amount }) => ({ name, ratePpm, amount })),
    discounts: quote.applied.map(({ name: label, code, amount, kind }) => ({
      label,
      code,
      amount,
      isShipping: kind === 'shipping',
    })),
    shipping: shipping && {
      name: shipping.name,
      amount: shipping.amount,
      discount: shipping.discount,
    },
  }
}

function shippingOptionView(
  option: ShippingOption,
  { quoteInput }: LoadedQuote,
): ShippingOptionView {
  const { id, kind, name, description, minDays, maxDays, amount } = option
  const { shipping } = quote({ ...quoteInput, shipping: { ...option, methodId: id } })
  const payable = amount - (shipping?.discount ?? 0)
  return { id, kind, name, description, minDays, maxDays, amount, payable }
}
