import type { Pricing } from '@/domain/checkout/price-with'
import { type EligibleOffer, type RefusedOffer, refusal } from '@/domain/promotions/sort-offers'

/** The sets of promotions a cart may have: all stackable ones together (perhaps none), or one exclusive alone. */
export function alternatives(eligible: readonly EligibleOffer[]): EligibleOffer[][] {
  const stackable = eligible.filter(({ offer }) => offer.stacking === 'stackable')
  const exclusive = eligible.filter(({ offer }) => offer.stacking === 'exclusive')
  return [stackable, ...exclusive.map((offer) => [offer])]
}

/** The pricing that is best for the customer: the lowest total, then the most codes used, then the earlier one. */
export function cheapest(first: Pricing, others: readonly Pricing[]): Pricing {
  return others.reduce((best, pricing) => (isBetter(pricing, best) ? pricing : best), first)
}

/** The eligible offers that the chosen pricing leaves out or that had nothing left to reduce, with the reason. */
export function leftOut(pricings: readonly Pricing[], chosen: Pricing): RefusedOffer[] {
  return pricings.flatMap((pricing) => {
    const effective = new Set(pricing.discounts.applied.map(({ promotionId }) => promotionId))
    return pricing.offers.flatMap(({ offer, code }) => {
      if (!effective.has(offer.id)) return [refusal(offer, code, 'code_not_applicable')]
      return pricing === chosen ? [] : [refusal(offer, code, 'code_not_combinable')]
    })
  })
}

function isBetter(a: Pricing, b: Pricing): boolean {
  if (a.totals.total !== b.totals.total) return a.totals.total < b.totals.total
  return codesUsed(a) > codesUsed(b)
}

function codesUsed(pricing: Pricing): number {
  return pricing.discounts.applied.filter(({ code }) => code !== null).length
}
