import type { DiscountableLine, PromotionOffer } from '@/domain/promotions/offer'
import type { TaxRate } from '@/domain/tax/resolve'

/** A cart line with today's price: minor units per unit, with or without tax as `pricesIncludeTax` says. */
export type QuoteInputLine = DiscountableLine & {
  taxClassId: string
  weightGrams: number
}

export type QuoteInputShipping = {
  methodId: string
  name: string
  amount: number
  taxClassId: string
}

/** Everything the total depends on. Plain data: whoever asks has loaded it, and resolved it for the destination. */
export type QuoteInput = {
  currency: string
  lines: readonly QuoteInputLine[]
  /** Null until a method is chosen, and for orders that need none. */
  shipping: QuoteInputShipping | null
  taxRates: readonly TaxRate[]
  pricesIncludeTax: boolean
  taxRounding: 'line' | 'invoice'
  promotions: readonly PromotionOffer[]
  /** As `normaliseCode` leaves them. */
  enteredCodes: readonly string[]
  now: Date
}
