import type { Pricing } from '@/domain/checkout/price-with'
import type { QuoteInput } from '@/domain/checkout/quote-input'
import type { PromotionChoice, TraceStep } from '@/domain/checkout/quote-trace'
import type { RefusedOffer } from '@/domain/promotions/sort-offers'
import type { Taxed } from '@/domain/tax/calculate'

type Reasons = {
  chosen: Pricing
  pricings: readonly Pricing[]
  refused: readonly RefusedOffer[]
}

/** The steps that led to the chosen pricing, in the order in which they were taken. */
export function traceQuote({ chosen, pricings, refused }: Reasons, input: QuoteInput): TraceStep[] {
  const goods = chosen.lines.map(({ line, subtotal }): TraceStep => {
    const { id: lineId, quantity, unitAmount } = line
    return { kind: 'unit_price', lineId, quantity, unitAmount, amount: subtotal }
  })
  return [
    ...goods,
    ...shippingPrice(input),
    ...refused.map((offer): TraceStep => ({ kind: 'promotion_refused', ...offer })),
    ...comparison(pricings, chosen),
    ...chosen.discounts.steps,
    ...roundings(chosen, input),
    ...chosen.lines.flatMap(({ line, taxed }) => taxSteps(line.id, taxed, input)),
    ...(chosen.shipping ? taxSteps(null, chosen.shipping, input) : []),
    { kind: 'total', ...chosen.totals },
  ]
}

function shippingPrice({ shipping }: QuoteInput): TraceStep[] {
  if (!shipping) return []
  const { methodId, name, amount } = shipping
  return [{ kind: 'shipping_price', methodId, name, amount }]
}

function comparison(pricings: readonly Pricing[], chosen: Pricing): TraceStep[] {
  if (pricings.length < 2) return []
  const others = pricings.filter((pricing) => pricing !== chosen).map(choice)
  return [{ kind: 'promotions_compared', chosen: choice(chosen), others }]
}

function choice({ offers, totals }: Pricing): PromotionChoice {
  return { promotionIds: offers.map(({ offer }) => offer.id), total: totals.total }
}

function roundings({ taxGroups }: Pricing, input: QuoteInput): TraceStep[] {
  if (input.taxRounding === 'line') return []
  return taxGroups.map((group) => ({
    kind: 'tax_rounded',
    ...group,
    isIncluded: input.pricesIncludeTax,
  }))
}

function taxSteps(lineId: string | null, taxed: Taxed, input: QuoteInput): TraceStep[] {
  return taxed.taxLines.map((line) => ({
    kind: 'tax',
    lineId,
    ...line,
    isIncluded: input.pricesIncludeTax,
  }))
}
