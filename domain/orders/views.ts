import type { OrderLineOption, OrderLinePicture } from '@/db/schema/orders'
import type { OrderStatus, PaymentStatus } from '@/domain/orders/move-order'
import type { PaymentMethod } from '@/domain/settings/settings'
import type { Address } from '@/lib/address'

/** An order as its customer may see it. Amounts are minor units of `currency`. */
export type OrderView = {
  id: string
  number: string
  status: OrderStatus
  paymentStatus: PaymentStatus
  fulfilmentStatus: 'unfulfilled' | 'partially_fulfilled' | 'fulfilled'
  paymentMethod: PaymentMethod
  currency: string
  pricesIncludeTax: boolean
  email: string
  phone: string | null
  note: string
  shippingAddress: Address
  billingAddress: Address
  lines: OrderLineView[]
  shipping: OrderShippingView | null
  /** What discounts took off the goods, or off the shipping. */
  adjustments: { label: string; code: string | null; amount: number; isShipping: boolean }[]
  /** One entry per rate, over lines and shipping. */
  taxes: { name: string; ratePpm: number; netAmount: number; taxAmount: number }[]
  totals: {
    items: number
    discount: number
    shipping: number
    fee: number
    addedTax: number
    tax: number
    total: number
  }
  /** What has been received, less what was given back. */
  paidAmount: number
  /** What was sent or handed over, the first parcel first. */
  fulfilments: FulfilmentView[]
  /** What was given back or is on its way, the first first. */
  refunds: RefundView[]
  createdAt: Date
  placedAt: Date | null
  expiresAt: Date
  /** When it was given up or called off. */
  closedAt: Date | null
}

export type OrderLineView = {
  id: string
  slug: string
  sku: string
  title: string
  options: OrderLineOption[]
  picture: OrderLinePicture | null
  personalisation: string
  quantity: number
  unitAmount: number
  discountAmount: number
  netAmount: number
  taxAmount: number
  grossAmount: number
  fulfilledQuantity: number
  /** Taken off before it was sent. */
  cancelledQuantity: number
  refundedQuantity: number
}

export type OrderShippingView = {
  kind: 'delivery' | 'collection'
  name: string
  minDays: number
  maxDays: number
  grossAmount: number
}

export type FulfilmentView = {
  id: string
  carrier: string
  trackingNumber: string
  /** Where the parcel can be followed; may be empty. */
  trackingUrl: string
  createdAt: Date
  lines: { orderLineId: string; quantity: number }[]
}

export type RefundView = {
  id: string
  amount: number
  /** The part of `amount` that was paid for shipping. */
  shippingAmount: number
  message: string
  /** `requested`: on its way; `refused`: the payment service will not do it, and staff have to. */
  state: 'requested' | 'done' | 'refused'
  createdAt: Date
  settledAt: Date | null
  lines: { orderLineId: string; quantity: number; amount: number }[]
}
