import { givenUnits } from '@/domain/promotions/buy-x-get-y'
import type { DiscountableCart, DiscountableLine } from '@/domain/promotions/offer'
import type { Discount, PromotionKind, RulesOf } from '@/domain/promotions/rules'
import { isSelected } from '@/domain/promotions/select-lines'
import type { EligibleOffer } from '@/domain/promotions/sort-offers'
import { allocate, applyPpm, sumOf } from '@/lib/money'

/** A promotion that took effect. A shipping promotion waits with amount 0 while no shipping method is chosen. */
export type AppliedPromotion = {
  promotionId: string
  name: string
  kind: PromotionKind
  codeId: string | null
  code: string | null
  lines: { lineId: string; amount: number }[]
  shippingAmount: number
  amount: number
}

/** One reduction: `amount` off `base`, which is what earlier steps had left of the line or of shipping (`lineId` null). */
export type DiscountStep = {
  kind: 'line_discount' | 'order_discount' | 'shipping_discount'
  promotionId: string
  name: string
  code: string | null
  lineId: string | null
  base: number
  amount: number
}

export type LineDiscount = { lineDiscount: number; orderDiscount: number }

export type Discounts = {
  lines: Map<string, LineDiscount>
  shipping: number
  applied: AppliedPromotion[]
  steps: DiscountStep[]
}

type OpenLine = LineDiscount & { line: DiscountableLine; remaining: number; givenUnits: number }
type OpenCart = { currency: string; lines: OpenLine[]; shipping: number | null }
type Cut = { line: OpenLine | null; base: number; amount: number }

const KIND_ORDER = { buy_x_get_y: 0, line: 1, order: 2, shipping: 3 } as const
const STEP_KIND = {
  buy_x_get_y: 'line_discount',
  line: 'line_discount',
  order: 'order_discount',
  shipping: 'shipping_discount',
} as const

/**
 * Takes the discounts of all given offers off one cart. Each is taken off what is left by those before it, in a fixed
 * order: units given, lines, order, shipping; percentages before fixed amounts (which is better for the customer); then
 * by id. Nothing falls below zero. An order discount is spread by what is left of each line, exactly.
 * Expects the cart's lines in an order that does not depend on the customer, because equal remainders go to the earlier line.
 */
export function applyOffers(offers: readonly EligibleOffer[], cart: DiscountableCart): Discounts {
  const open = openCart(cart)
  const applied: AppliedPromotion[] = []
  const steps: DiscountStep[] = []
  for (const eligible of offers.toSorted(compareOffers)) {
    const { rules } = eligible.offer
    const cuts = cutsOf(eligible, open).filter((cut) => cut.amount > 0)
    const isWaiting = rules.kind === 'shipping' && open.shipping === null
    if (cuts.length === 0 && !isWaiting) continue
    for (const cut of cuts) take(cut, open, rules.kind)
    applied.push(appliedPromotion(eligible, cuts))
    steps.push(...cuts.map((cut) => discountStep(eligible, cut)))
  }
  return {
    lines: new Map(open.lines.map((line) => [line.line.id, line])),
    shipping: (cart.shipping?.amount ?? 0) - (open.shipping ?? 0),
    applied,
    steps,
  }
}

function openCart({ currency, lines, shipping }: DiscountableCart): OpenCart {
  return {
    currency,
    shipping: shipping?.amount ?? null,
    lines: lines.map((line) => ({
      line,
      remaining: line.quantity * line.unitAmount,
      givenUnits: 0,
      lineDiscount: 0,
      orderDiscount: 0,
    })),
  }
}

function compareOffers({ offer: a }: EligibleOffer, { offer: b }: EligibleOffer): number {
  const rank = KIND_ORDER[a.rules.kind] - KIND_ORDER[b.rules.kind]
  return rank || Number(isFixed(a.rules)) - Number(isFixed(b.rules)) || (a.id < b.id ? -1 : 1)
}

function isFixed(rules: EligibleOffer['offer']['rules']): boolean {
  return rules.kind !== 'buy_x_get_y' && rules.discount.type === 'fixed'
}

function cutsOf({ offer: { rules } }: EligibleOffer, cart: OpenCart): Cut[] {
  switch (rules.kind) {
    case 'buy_x_get_y':
      return cutGivenUnits(rules, cart)
    case 'line':
      return cutLines(rules, cart)
    case 'order':
      return cutOrder(rules, cart)
    case 'shipping':
      return cutShipping(rules, cart)
  }
}

function cutGivenUnits(rules: RulesOf<'buy_x_get_y'>, cart: OpenCart): Cut[] {
  const counted = cart.lines.map((open) => ({
    open,
    line: open.line,
    units: open.line.quantity - open.givenUnits,
  }))
  return givenUnits(rules, counted).map(({ open, line, units }) => {
    open.givenUnits += units
    const amount = applyPpm(units * line.unitAmount, rules.get.ppm)
    return { line: open, base: open.remaining, amount }
  })
}

function cutLines(rules: RulesOf<'line'>, cart: OpenCart): Cut[] {
  return selectedLines(rules, cart).map((open) => {
    const amount = discountOn(open.remaining, rules.discount, cart.currency, open.line.quantity)
    return { line: open, base: open.remaining, amount }
  })
}

function cutOrder(rules: RulesOf<'order'>, cart: OpenCart): Cut[] {
  const lines = selectedLines(rules, cart)
  const bases = lines.map((open) => open.remaining)
  const shares = allocate(discountOn(sumOf(bases), rules.discount, cart.currency), bases)
  return lines.map((line, index) => ({ line, base: line.remaining, amount: shares[index] ?? 0 }))
}

function cutShipping(rules: RulesOf<'shipping'>, { shipping, currency }: OpenCart): Cut[] {
  if (shipping === null) return []
  return [{ line: null, base: shipping, amount: discountOn(shipping, rules.discount, currency) }]
}

function selectedLines(rules: RulesOf<'line'> | RulesOf<'order'>, cart: OpenCart): OpenLine[] {
  return cart.lines.filter((open) => isSelected(open.line, rules.appliesTo))
}

function discountOn(base: number, discount: Discount, currency: string, times = 1): number {
  if (discount.type === 'percent') return applyPpm(base, discount.ppm)
  return Math.min(base, (discount.amounts[currency] ?? 0) * times)
}

function take({ line, amount }: Cut, cart: OpenCart, kind: PromotionKind): void {
  if (line === null) {
    cart.shipping = (cart.shipping ?? 0) - amount
    return
  }
  line.remaining -= amount
  if (kind === 'order') line.orderDiscount += amount
  else line.lineDiscount += amount
}

function appliedPromotion({ offer, code }: EligibleOffer, cuts: readonly Cut[]): AppliedPromotion {
  const lines = cuts.flatMap(({ line, amount }) => (line ? [{ lineId: line.line.id, amount }] : []))
  const amount = sumOf(cuts.map((cut) => cut.amount))
  return {
    promotionId: offer.id,
    name: offer.name,
    kind: offer.rules.kind,
    codeId: code?.id ?? null,
    code: code?.code ?? null,
    lines,
    shippingAmount: amount - sumOf(lines.map((line) => line.amount)),
    amount,
  }
}

function discountStep({ offer, code }: EligibleOffer, { line, base, amount }: Cut): DiscountStep {
  return {
    kind: STEP_KIND[offer.rules.kind],
    promotionId: offer.id,
    name: offer.name,
    code: code?.code ?? null,
    lineId: line?.line.id ?? null,
    base,
    amount,
  }
}
