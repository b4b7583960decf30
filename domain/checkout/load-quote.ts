import type { Reader } from '@/db/read'
import { type PricedCartLine, pricedLines } from '@/domain/cart/discountable'
import { getCartById, listCartCodes } from '@/domain/cart/queries'
import { type Cart, listSellableLines, type SellableCartLine } from '@/domain/cart/sellable-lines'
import type { CartCodeView } from '@/domain/cart/views'
import { type Quote, quote } from '@/domain/checkout/quote'
import type { QuoteInput } from '@/domain/checkout/quote-input'
import { listPromotionOffers } from '@/domain/promotions/queries'
import { getSettings } from '@/domain/settings/queries'
import type { ShopSettings } from '@/domain/settings/settings'
import { listShippingMethodsFor, type ShippingOption } from '@/domain/shipping/queries'
import { parcelOf } from '@/domain/shipping/rate-for'
import { listTaxRatesFor } from '@/domain/tax/queries'
import type { Destination } from '@/domain/tax/resolve'
import { now } from '@/lib/clock'
import type { ErrorCode, ErrorDetails } from '@/lib/errors'

/** Why a cart cannot be ordered as it is: the refusal that placing it would meet. */
export type CheckoutProblem = { code: ErrorCode; details: ErrorDetails }

/** A cart with everything its total depends on, and the total. */
export type LoadedQuote = {
  cart: Cart
  settings: ShopSettings
  lines: SellableCartLine[]
  codes: CartCodeView[]
  /** What the quote was made from, to ask what another choice would cost. */
  quoteInput: QuoteInput
  quote: Quote
  /** Where the goods go; the shop's own country until an address is known. */
  destination: Destination
  /** What can be chosen for this parcel and destination; empty when nothing travels. */
  shippingOptions: ShippingOption[]
  /** The chosen one, as long as it is still offered. */
  shippingMethod: ShippingOption | null
  problems: CheckoutProblem[]
}

/**
 * Quotes a cart with today's prices, rates and promotions; runs alike for a page and inside the transaction that
 * places the order. Lines that are for sale no more are left out of the quote and named in `problems`.
 * `assumedCountry` stands in for an address that is not yet known. Throws `cart_not_found`, `amount_too_large`.
 */
export async function loadQuote(
  reader: Reader,
  cartId: string,
  assumedCountry?: string,
): Promise<LoadedQuote> {
  const cart = await getCartById(reader, cartId)
  const settings = await getSettings(reader)
  const lines = await listSellableLines(reader, cart)
  const codes = await listCartCodes(reader, cartId)
  const priced = pricedLines(lines)
  const destination = destinationOf(cart, assumedCountry ?? settings.country)
  const travels = priced.some((line) => line.requiresShipping)
  const shippingOptions = travels
    ? await listShippingMethodsFor(reader, destination, parcelOf(priced, cart.currency))
    : []
  const shippingMethod = shippingOptions.find(({ id }) => id === cart.shippingMethodId) ?? null
  const at = now()
  const enteredCodes = codes.map(({ code }) => code)
  const quoteInput: QuoteInput = {
    currency: cart.currency,
    lines: priced.map(quoteLine),
    shipping: shippingMethod && { ...shippingMethod, methodId: shippingMethod.id },
    taxRates: await listTaxRatesFor(reader, destination),
    pricesIncludeTax: settings.pricesIncludeTax,
    taxRounding: settings.taxRounding,
    promotions: await listPromotionOffers(reader, { enteredCodes, now: at, email: cart.email }),
    enteredCodes,
    now: at,
  }
  return {
    cart,
    settings,
    lines,
    codes,
    destination,
    shippingOptions,
    shippingMethod,
    problems: problemsOf(lines, travels && shippingOptions.length === 0),
    quoteInput,
    quote: quote(quoteInput),
  }
}

function destinationOf(cart: Cart, fallback: string): Destination {
  const address = cart.shippingAddress ?? cart.billingAddress
  return address ? { country: address.country, region: address.region } : { country: fallback }
}

function quoteLine(line: PricedCartLine) {
  return {
    id: line.id,
    variantId: line.variantId,
    productId: line.productId,
    collectionIds: line.collectionIds,
    tags: line.tags,
    quantity: line.quantity,
    unitAmount: line.unitAmount,
    requiresShipping: line.requiresShipping,
    taxClassId: line.taxClassId,
    weightGrams: line.weightGrams,
  }
}

function problemsOf(lines: readonly SellableCartLine[], isUnserved: boolean): CheckoutProblem[] {
  const problems = lines.flatMap(({ problem, id: lineId, variantId, title }): CheckoutProblem[] => {
    if (!problem) return []
    const details = { lineId, variantId, title }
    if (problem.kind === 'unavailable') return [{ code: 'variant_unavailable', details }]
    const available = problem.kind === 'too_many' ? problem.available : 0
    return [{ code: 'out_of_stock', details: { ...details, available } }]
  })
  return isUnserved ? [...problems, { code: 'country_not_served', details: {} }] : problems
}
