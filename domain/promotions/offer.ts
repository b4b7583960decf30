import type { PromotionRules } from '@/domain/promotions/rules'

/** A line of goods as promotions see it. `unitAmount` is in the price mode of the shop (with or without tax). */
export type DiscountableLine = {
  id: string
  variantId: string
  productId: string
  collectionIds: readonly string[]
  tags?: readonly string[]
  quantity: number
  unitAmount: number
  requiresShipping: boolean
}

export type DiscountableCart = {
  currency: string
  lines: readonly DiscountableLine[]
  /** Null until a method is chosen, and for orders that need none. */
  shipping: { methodId: string; amount: number } | null
}

/** A code the customer entered for a promotion; `refusal` is what the database already knows against it. */
export type OfferedCode = {
  id: string
  code: string
  refusal: 'code_used_up' | 'code_already_used' | null
}

/** A promotion that may apply to a cart, with the entered codes that unlock it. */
export type PromotionOffer = {
  id: string
  name: string
  /** `exclusive`: alone or not at all. `stackable`: together with all other stackable ones. */
  stacking: 'exclusive' | 'stackable'
  requiresCode: boolean
  startsAt: Date | null
  endsAt: Date | null
  rules: PromotionRules
  codes: readonly OfferedCode[]
}

/** Why a promotion does not apply. The codes are those of lib/errors.ts, and are used for automatic promotions too. */
export type Refusal =
  | 'code_unknown'
  | 'code_not_started'
  | 'code_expired'
  | 'code_minimum_not_met'
  | 'code_not_applicable'
  | 'code_not_combinable'
  | 'code_used_up'
  | 'code_already_used'
