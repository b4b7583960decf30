import { givenUnits } from '@/domain/promotions/buy-x-get-y'
import type {
  DiscountableCart,
  DiscountableLine,
  PromotionOffer,
  Refusal,
} from '@/domain/promotions/offer'
import type { PromotionRules } from '@/domain/promotions/rules'
import { isSelected } from '@/domain/promotions/select-lines'
import { sumOf } from '@/lib/money'

/**
 * Why an offer cannot apply to this cart at this time, or null. It looks at dates, goods, currency and minimums;
 * never at other offers, so that the answer does not depend on their order.
 */
export function refuseOffer(
  offer: PromotionOffer,
  cart: DiscountableCart,
  now: Date,
): Refusal | null {
  if (offer.startsAt && now < offer.startsAt) return 'code_not_started'
  if (offer.endsAt && now >= offer.endsAt) return 'code_expired'
  const lines = linesFor(offer.rules, cart)
  if (lines.length === 0 || !knowsCurrency(offer.rules, cart.currency)) return 'code_not_applicable'
  return meetsMinimums(offer.rules, lines, cart) ? null : 'code_minimum_not_met'
}

/** The lines a promotion lowers and measures its minimums by; for shipping all, if any of them travels. */
function linesFor(rules: PromotionRules, cart: DiscountableCart): DiscountableLine[] {
  switch (rules.kind) {
    case 'line':
    case 'order':
      return cart.lines.filter((line) => isSelected(line, rules.appliesTo))
    case 'buy_x_get_y':
      return cart.lines.filter((line) => isSelected(line, rules.buy.items))
    case 'shipping': {
      const isOtherMethod =
        cart.shipping && rules.methodIds && !rules.methodIds.includes(cart.shipping.methodId)
      const travels = cart.lines.some((line) => line.requiresShipping)
      return travels && !isOtherMethod ? [...cart.lines] : []
    }
  }
}

function knowsCurrency(rules: PromotionRules, currency: string): boolean {
  if (rules.minimumSubtotal && rules.minimumSubtotal[currency] === undefined) return false
  if (rules.kind === 'buy_x_get_y' || rules.discount.type === 'percent') return true
  return rules.discount.amounts[currency] !== undefined
}

function meetsMinimums(
  rules: PromotionRules,
  lines: readonly DiscountableLine[],
  cart: DiscountableCart,
): boolean {
  const subtotal = sumOf(lines.map((line) => line.quantity * line.unitAmount))
  const quantity = sumOf(lines.map((line) => line.quantity))
  if (subtotal < (rules.minimumSubtotal?.[cart.currency] ?? 0)) return false
  if (quantity < (rules.minimumQuantity ?? 0)) return false
  if (rules.kind !== 'buy_x_get_y') return true
  const counted = cart.lines.map((line) => ({ line, units: line.quantity }))
  return givenUnits(rules, counted).length > 0
}
