import type { QuoteInput, QuoteInputLine } from '@/domain/checkout/quote-input'
import type { QuoteTotals } from '@/domain/checkout/quote-trace'
import { applyOffers, type Discounts } from '@/domain/promotions/apply-offers'
import type { EligibleOffer } from '@/domain/promotions/sort-offers'
import { type AppliedRate, calculateTax, type Taxed, type TaxGroup } from '@/domain/tax/calculate'
import { sumOf } from '@/lib/money'

export type PricedLine = {
  line: QuoteInputLine
  subtotal: number
  lineDiscount: number
  orderDiscount: number
  taxed: Taxed
}

/** The cart priced with one set of promotions. */
export type Pricing = {
  offers: readonly EligibleOffer[]
  discounts: Discounts
  lines: PricedLine[]
  shipping: Taxed | null
  taxGroups: TaxGroup[]
  totals: QuoteTotals
}

/** Discounts, then tax, then the sum, for exactly these promotions. Lines are expected in canonical order. */
export function priceWith(offers: readonly EligibleOffer[], input: QuoteInput): Pricing {
  const discounts = applyOffers(offers, input)
  const discounted = input.lines.map((line) => {
    const { lineDiscount = 0, orderDiscount = 0 } = discounts.lines.get(line.id) ?? {}
    return { line, subtotal: line.quantity * line.unitAmount, lineDiscount, orderDiscount }
  })
  const tax = taxFor(discounted, discounts, input)
  return {
    offers,
    discounts,
    lines: tax.lines,
    shipping: tax.shipping,
    taxGroups: tax.groups,
    totals: totalsOf(tax.lines, tax.shipping, input),
  }
}

/** Shipping is taxed together with the goods, because an invoice rounds each rate over all it charges. */
function taxFor(
  lines: readonly Omit<PricedLine, 'taxed'>[],
  discounts: Discounts,
  input: QuoteInput,
): { lines: PricedLine[]; shipping: Taxed | null; groups: TaxGroup[] } {
  const goods = lines.map(({ line, subtotal, lineDiscount, orderDiscount }) => ({
    amount: subtotal - lineDiscount - orderDiscount,
    rates: goodsRates(line.taxClassId, input),
  }))
  const { shipping } = input
  const carriage = shipping
    ? [
        {
          amount: shipping.amount - discounts.shipping,
          rates: shippingRates(shipping.taxClassId, input),
        },
      ]
    : []
  const { rows, groups } = calculateTax([...goods, ...carriage], {
    pricesIncludeTax: input.pricesIncludeTax,
    rounding: input.taxRounding,
  })
  return {
    lines: lines.flatMap((line, index) => {
      const taxed = rows[index]
      return taxed ? [{ ...line, taxed }] : []
    }),
    shipping: rows[lines.length] ?? null,
    groups,
  }
}

function goodsRates(taxClassId: string, { taxRates }: QuoteInput): AppliedRate[] {
  return taxRates.filter((rate) => rate.taxClassId === taxClassId)
}

function shippingRates(taxClassId: string, { taxRates }: QuoteInput): AppliedRate[] {
  return taxRates.filter((rate) => rate.taxClassId === taxClassId && rate.appliesToShipping)
}

function totalsOf(
  lines: readonly PricedLine[],
  carriage: Taxed | null,
  { pricesIncludeTax }: QuoteInput,
): QuoteTotals {
  const items = sumOf(lines.map((line) => line.subtotal))
  const discount = sumOf(lines.map((line) => line.lineDiscount + line.orderDiscount))
  const shipping = (pricesIncludeTax ? carriage?.gross : carriage?.net) ?? 0
  const tax = sumOf(lines.map((line) => line.taxed.tax)) + (carriage?.tax ?? 0)
  const addedTax = pricesIncludeTax ? 0 : tax
  // No payment method charges one yet; it is a term of the total all the same, because orders store it.
  const fee = 0
  const total = items - discount + shipping + fee + addedTax
  return { items, discount, shipping, fee, addedTax, tax, total }
}
