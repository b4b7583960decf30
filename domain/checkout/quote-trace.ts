import type { DiscountStep } from '@/domain/promotions/apply-offers'
import type { RefusedOffer } from '@/domain/promotions/sort-offers'

export type QuoteTotals = {
  /** Σ quantity × unit price, before discounts, with or without tax as the shop's prices are. */
  items: number
  /** Taken off the items; a discount on shipping is already out of `shipping`. */
  discount: number
  shipping: number
  fee: number
  /** The tax that comes on top: all of it where prices exclude tax, else 0. */
  addedTax: number
  /** All tax in the total, added or included. */
  tax: number
  total: number
}

/**
 * One step of a calculation, for "why is this the total?". Amounts are minor units of the quote's currency;
 * `lineId` null means shipping. Steps come in the order in which they were taken.
 */
export type TraceStep =
  | { kind: 'unit_price'; lineId: string; quantity: number; unitAmount: number; amount: number }
  | { kind: 'shipping_price'; methodId: string; name: string; amount: number }
  | ({ kind: 'promotion_refused' } & RefusedOffer)
  | { kind: 'promotions_compared'; chosen: PromotionChoice; others: PromotionChoice[] }
  | DiscountStep
  | {
      kind: 'tax'
      lineId: string | null
      name: string
      ratePpm: number
      base: number
      amount: number
      isIncluded: boolean
    }
  | {
      kind: 'tax_rounded'
      name: string
      ratePpm: number
      base: number
      amount: number
      isIncluded: boolean
    }
  | ({ kind: 'total' } & QuoteTotals)

/** A set of promotions that was tried, and what the customer would have paid with it. */
export type PromotionChoice = { promotionIds: string[]; total: number }
