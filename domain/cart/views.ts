import type { ChosenOption } from '@/domain/catalog/sellable'
import type { PictureView } from '@/domain/catalog/views'

/** Why a line cannot be ordered as it is. */
export type LineProblem =
  | { kind: 'unavailable' }
  | { kind: 'sold_out' }
  | { kind: 'too_many'; available: number }

/** A cart line for people. Amounts in minor units of the cart's currency, with or without tax as the shop's prices are. */
export type CartLineView = {
  id: string
  variantId: string
  productId: string
  slug: string
  title: string
  options: ChosenOption[]
  sku: string
  picture?: PictureView
  personalisation: string
  quantity: number
  /** The most that may be asked for: the shop's limit, or what is left. */
  maxQuantity: number
  /** Null when it is no longer for sale. */
  unitAmount: number | null
  compareAt: number | null
  amount: number | null
  /** Set when the price has changed since the customer last saw it. */
  priceChange: { from: number; to: number } | null
  problem: LineProblem | null
  requiresShipping: boolean
}

export type CartStatus = 'open' | 'completing' | 'completed' | 'merged' | 'expired'

export type CartView = {
  id: string
  status: CartStatus
  /** Send it with a change, and the change only happens to the cart that was seen. */
  version: number
  currency: string
  lines: CartLineView[]
  /** Pieces in all lines. */
  quantity: number
  /** The lines that can be ordered, before discounts, shipping and added tax. */
  subtotal: number
  codes: CartCodeView[]
  note: string
  requiresShipping: boolean
  /** Whether every line can be ordered as it is, and there is one. */
  isOrderable: boolean
}

/** `code` as it is stored, in capitals. */
export type CartCodeView = { id: string; code: string }
