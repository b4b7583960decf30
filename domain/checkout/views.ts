import type { CartView } from '@/domain/cart/views'
import type { CheckoutProblem } from '@/domain/checkout/load-quote'
import type { Quote, QuoteShipping } from '@/domain/checkout/quote'
import type { PaymentMethod } from '@/domain/settings/settings'
import type { Address } from '@/lib/address'

/** What a customer is shown of a quote: every amount, and no more about how it came to be than its discounts. */
export type QuoteView = Pick<
  Quote,
  'currency' | 'pricesIncludeTax' | 'totals' | 'rejectedCodes'
> & {
  taxes: { name: string; ratePpm: number; amount: number }[]
  discounts: { label: string; code: string | null; amount: number; isShipping: boolean }[]
  shipping: Pick<QuoteShipping, 'name' | 'amount' | 'discount'> | null
}

/** Amounts in minor units: `amount` before discounts, `payable` after those that choosing it would bring. */
export type ShippingOptionView = {
  id: string
  kind: 'delivery' | 'collection'
  name: string
  description: string
  minDays: number
  maxDays: number
  amount: number
  payable: number
}

export const checkoutSteps = ['information', 'shipping', 'payment', 'review'] as const
export type CheckoutStep = (typeof checkoutSteps)[number]

export type CheckoutView = {
  cart: CartView
  quote: QuoteView
  email: string | null
  phone: string | null
  shippingAddress: Address | null
  /** Null: the same as `shippingAddress`. */
  billingAddress: Address | null
  /** The country the amounts are for; assumed to be the shop's own until there is an address. */
  country: string
  shippingOptions: ShippingOptionView[]
  shippingMethod: ShippingOptionView | null
  paymentMethods: PaymentMethod[]
  /** Null until one is chosen, and when the chosen one is no longer offered. */
  paymentMethod: PaymentMethod | null
  /** Whether there is anything to pay. */
  isFree: boolean
  /** The steps of this checkout; without `shipping` where nothing travels. */
  steps: CheckoutStep[]
  /** The first step that still wants something; `review` when nothing does. */
  nextStep: CheckoutStep
  /** Whatever would stop the order; shown in the cart. */
  problems: CheckoutProblem[]
}

/** What the cart drawer shows. Both are null when there is no open cart. */
export type MyCart = { cart: CartView; quote: QuoteView } | { cart: null; quote: null }
