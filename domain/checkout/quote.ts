import { alternatives, cheapest, leftOut } from '@/domain/checkout/choose-promotions'
import { type PricedLine, type Pricing, priceWith } from '@/domain/checkout/price-with'
import type { QuoteInput, QuoteInputLine } from '@/domain/checkout/quote-input'
import type { QuoteTotals, TraceStep } from '@/domain/checkout/quote-trace'
import { traceQuote } from '@/domain/checkout/trace-quote'
import type { AppliedPromotion } from '@/domain/promotions/apply-offers'
import type { Refusal } from '@/domain/promotions/offer'
import { type RefusedOffer, sortOffers } from '@/domain/promotions/sort-offers'
import type { Taxed, TaxLine } from '@/domain/tax/calculate'
import { DomainError } from '@/lib/errors'
import { sumOf } from '@/lib/money'

/** Stored on every order as `calculation_version`. Raise it when the same input would give another amount. */
export const QUOTE_VERSION = 1

export type QuoteLine = Taxed & {
  id: string
  variantId: string
  quantity: number
  unitAmount: number
  subtotal: number
  lineDiscount: number
  orderDiscount: number
}

export type QuoteShipping = Taxed & {
  methodId: string
  name: string
  /** Before its discount, in the price mode of the shop. */
  amount: number
  discount: number
}

export type Quote = {
  version: number
  currency: string
  pricesIncludeTax: boolean
  /** In the order of the input. */
  lines: QuoteLine[]
  shipping: QuoteShipping | null
  /** The tax of the whole order, one entry a rate. */
  taxes: TaxLine[]
  totals: QuoteTotals
  applied: AppliedPromotion[]
  rejectedCodes: { code: string; reason: Refusal }[]
  trace: TraceStep[]
}

/**
 * What an order costs, and why. Pure and deterministic: the same input gives the same quote, the order of lines,
 * promotions and codes changes nothing, and no input is altered. All amounts are integer minor units of `currency`.
 *
 * The order of things: unit price × quantity → line discounts → order discounts, spread by largest remainder → tax per line
 * and rate → shipping, its discount and its tax → total. It promises
 * - net + tax = gross on every line, on shipping, and in sum;
 * - total = items − discount + shipping + fee + addedTax;
 * - nothing is negative, and no discount exceeds what it is taken off;
 * - every entered code is either in `applied` or in `rejectedCodes`.
 *
 * Prices that include tax are what is paid, wherever the goods go; the tax contained is found with the destination's rates
 * (none there: it is all net). One price for all is what EU consumer law asks to be shown (directive 98/6/EC, article 2: the final
 * price), lets a page be cached without knowing who reads it, and never surprises at the checkout; the shop
 * bears the difference between rates. Prices without tax get the destination's tax on top.
 *
 * Stackable promotions apply together, an exclusive one alone; whichever costs the customer least wins, on a
 * tie the one that uses more of the entered codes.
 *
 * Throws `amount_too_large` when a sum leaves the integers that are exact (2^53), RangeError when the
 * caller broke the shape (fractions, negative prices, no quantity, an id twice).
 */
export function quote(input: QuoteInput): Quote {
  assertShape(input)
  const canonical = { ...input, lines: input.lines.toSorted(compareLines) }
  const { eligible, refused } = sortOffers(input.promotions, {
    cart: canonical,
    enteredCodes: input.enteredCodes,
    now: input.now,
  })
  const [first = [], ...others] = alternatives(eligible)
  const base = priceWith(first, canonical)
  const pricings = [base, ...others.map((offers) => priceWith(offers, canonical))]
  const chosen = cheapest(base, pricings)
  assertCountable(chosen.totals)

  const allRefused = [...refused, ...leftOut(pricings, chosen)]
  return {
    version: QUOTE_VERSION,
    currency: input.currency,
    pricesIncludeTax: input.pricesIncludeTax,
    lines: quoteLines(input, chosen),
    shipping: quoteShipping(input, chosen),
    taxes: taxSummary(chosen),
    totals: chosen.totals,
    applied: chosen.discounts.applied,
    rejectedCodes: rejectedCodes(allRefused),
    trace: traceQuote({ chosen, pricings, refused: allRefused }, input),
  }
}

function assertShape({ lines, shipping }: QuoteInput): void {
  const isAmount = (value: number) => Number.isSafeInteger(value) && value >= 0
  const isLine = ({ quantity, unitAmount }: QuoteInputLine) =>
    isAmount(unitAmount) && isAmount(quantity) && quantity > 0
  if (!lines.every(isLine) || (shipping && !isAmount(shipping.amount))) {
    throw new RangeError('Prices are whole minor units from 0, quantities whole from 1.')
  }
  if (new Set(lines.map((line) => line.id)).size < lines.length) {
    throw new RangeError('A line may be quoted only once.')
  }
}

/** By variant before id, so that not even the order in which goods were put into the cart decides who gets an odd cent. */
function compareLines(a: QuoteInputLine, b: QuoteInputLine): number {
  if (a.variantId !== b.variantId) return a.variantId < b.variantId ? -1 : 1
  return a.id < b.id ? -1 : 1
}

function assertCountable({ items, total }: QuoteTotals): void {
  if (Number.isSafeInteger(items) && Number.isSafeInteger(total)) return
  throw new DomainError('amount_too_large')
}

function quoteLines(input: QuoteInput, { lines }: Pricing): QuoteLine[] {
  const byId = new Map(lines.map((priced) => [priced.line.id, priced]))
  return input.lines.flatMap(({ id }) => {
    const priced = byId.get(id)
    return priced ? [quoteLine(priced)] : []
  })
}

function quoteLine({ line, taxed, ...amounts }: PricedLine): QuoteLine {
  const { id, variantId, quantity, unitAmount } = line
  return { id, variantId, quantity, unitAmount, ...amounts, ...taxed }
}

function quoteShipping(input: QuoteInput, chosen: Pricing): QuoteShipping | null {
  if (!input.shipping || !chosen.shipping) return null
  const { methodId, name, amount } = input.shipping
  return { methodId, name, amount, discount: chosen.discounts.shipping, ...chosen.shipping }
}

function taxSummary({ lines, shipping }: Pricing): TaxLine[] {
  const rows = [...lines.map((line) => line.taxed), ...(shipping ? [shipping] : [])]
  const byRate = Map.groupBy(
    rows.flatMap((row) => row.taxLines),
    ({ name, ratePpm }) => JSON.stringify([name, ratePpm]),
  )
  return [...byRate.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...rest]]) => (first ? [addTaxLines(first, rest)] : []))
}

function addTaxLines(first: TaxLine, rest: readonly TaxLine[]): TaxLine {
  return {
    ...first,
    base: first.base + sumOf(rest.map((line) => line.base)),
    amount: first.amount + sumOf(rest.map((line) => line.amount)),
  }
}

function rejectedCodes(refused: readonly RefusedOffer[]): Quote['rejectedCodes'] {
  return refused
    .flatMap(({ code, reason }) => (code === null ? [] : [{ code, reason }]))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
}
