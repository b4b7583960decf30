import { sql } from 'drizzle-orm'
import {
  bool,
  check,
  index,
  int,
  json,
  money,
  primaryKey,
  table,
  text,
  timestamp,
  uniqueIndex,
} from '@/db/dialect'
import { carts } from '@/db/schema/cart'
import type { Address } from '@/lib/address'
import { now } from '@/lib/clock'

export type OrderLineOption = { name: string; value: string }
export type OrderLinePicture = {
  alt: string
  width: number
  height: number
  webp: string
  jpeg: string
}

/** Copies what it needs: an order never joins today's catalogue. */
export const orders = table(
  'orders',
  {
    id: text('id').primaryKey(),
    number: text('number').notNull(),
    cartId: text('cart_id')
      .notNull()
      .references(() => carts.id),
    customerId: text('customer_id'),
    status: text('status', { enum: ['pending', 'placed', 'cancelled', 'expired'] }).notNull(),
    paymentStatus: text('payment_status', {
      enum: ['unpaid', 'authorized', 'paid', 'partially_refunded', 'refunded'],
    })
      .notNull()
      .default('unpaid'),
    fulfilmentStatus: text('fulfilment_status', {
      enum: ['unfulfilled', 'partially_fulfilled', 'fulfilled'],
    })
      .notNull()
      .default('unfulfilled'),
    accessTokenHash: text('access_token_hash').notNull(),
    email: text('email').notNull(),
    phone: text('phone'),
    shippingAddress: json('shipping_address').$type<Address>().notNull(),
    billingAddress: json('billing_address').$type<Address>().notNull(),
    note: text('note').notNull().default(''),
    paymentMethod: text('payment_method', {
      enum: ['test', 'bank_transfer', 'on_collection'],
    }).notNull(),
    currency: text('currency').notNull(),
    pricesIncludeTax: bool('prices_include_tax').notNull(),
    itemsAmount: money('items_amount').notNull(),
    discountAmount: money('discount_amount').notNull(),
    shippingAmount: money('shipping_amount').notNull(),
    feeAmount: money('fee_amount').notNull().default(0),
    addedTaxAmount: money('added_tax_amount').notNull(),
    taxAmount: money('tax_amount').notNull(),
    totalAmount: money('total_amount').notNull(),
    calculationVersion: int('calculation_version').notNull(),
    calculationTrace: json('calculation_trace').$type<unknown>().notNull(),
    expiresAt: timestamp('expires_at').notNull(),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
    placedAt: timestamp('placed_at'),
    closedAt: timestamp('closed_at'),
  },
  (t) => [
    uniqueIndex('orders_number').on(t.number),
    uniqueIndex('orders_one_per_cart').on(t.cartId),
    uniqueIndex('orders_access_token').on(t.accessTokenHash),
    index('orders_status').on(t.status, t.createdAt),
    index('orders_age').on(t.createdAt, t.id),
    index('orders_customer').on(t.customerId, t.createdAt),
    index('orders_email').on(t.email),
    index('orders_email_lower').on(sql`lower(${t.email})`),
    check(
      'orders_total',
      sql`${t.totalAmount} = ${t.itemsAmount} - ${t.discountAmount} + ${t.shippingAmount} + ${t.feeAmount} + ${t.addedTaxAmount}`,
    ),
    check(
      'orders_not_negative',
      sql`${t.itemsAmount} >= 0 and ${t.discountAmount} >= 0 and ${t.shippingAmount} >= 0 and ${t.feeAmount} >= 0 and ${t.addedTaxAmount} >= 0 and ${t.taxAmount} >= 0 and ${t.totalAmount} >= 0`,
    ),
  ],
)

/** Frozen by trigger once the order is placed, but for what is refunded. */
export const orderLines = table(
  'order_lines',
  {
    id: text('id').primaryKey(),
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id),
    position: int('position').notNull(),
    variantId: text('variant_id').notNull(),
    productId: text('product_id').notNull(),
    slug: text('slug').notNull(),
    sku: text('sku').notNull(),
    title: text('title').notNull(),
    options: json('options').$type<OrderLineOption[]>().notNull(),
    picture: json('picture').$type<OrderLinePicture>(),
    personalisation: text('personalisation').notNull().default(''),
    taxClassId: text('tax_class_id').notNull(),
    requiresShipping: bool('requires_shipping').notNull(),
    tracksStock: bool('tracks_stock').notNull(),
    weightGrams: int('weight_grams').notNull(),
    quantity: int('quantity').notNull(),
    unitAmount: money('unit_amount').notNull(),
    discountAmount: money('discount_amount').notNull(),
    netAmount: money('net_amount').notNull(),
    taxAmount: money('tax_amount').notNull(),
    grossAmount: money('gross_amount').notNull(),
    refundedQuantity: int('refunded_quantity').notNull().default(0),
    refundedAmount: money('refunded_amount').notNull().default(0),
    /** Handed over or sent. A trigger keeps fulfilled + cancelled ≤ quantity. */
    fulfilledQuantity: int('fulfilled_quantity').notNull().default(0),
    /** Taken off before it was sent. */
    cancelledQuantity: int('cancelled_quantity').notNull().default(0),
  },
  (t) => [
    index('order_lines_order').on(t.orderId, t.position),
    check('order_lines_gross', sql`${t.netAmount} + ${t.taxAmount} = ${t.grossAmount}`),
    check('order_lines_quantity', sql`${t.quantity} > 0`),
    check(
      'order_lines_refund',
      sql`${t.refundedQuantity} >= 0 and ${t.refundedQuantity} <= ${t.quantity} and ${t.refundedAmount} >= 0 and ${t.refundedAmount} <= ${t.grossAmount}`,
    ),
  ],
)

export const orderAdjustments = table(
  'order_adjustments',
  {
    id: text('id').primaryKey(),
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id),
    orderLineId: text('order_line_id').references(() => orderLines.id),
    kind: text('kind', { enum: ['line', 'order', 'shipping'] }).notNull(),
    promotionId: text('promotion_id').notNull(),
    code: text('code'),
    label: text('label').notNull(),
    amount: money('amount').notNull(),
  },
  (t) => [
    index('order_adjustments_order').on(t.orderId),
    check('order_adjustments_amount', sql`${t.amount} > 0`),
  ],
)

/** One per taxed thing and rate; without a line it is the shipping's. */
export const orderTaxLines = table(
  'order_tax_lines',
  {
    id: text('id').primaryKey(),
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id),
    orderLineId: text('order_line_id').references(() => orderLines.id),
    name: text('name').notNull(),
    ratePpm: int('rate_ppm').notNull(),
    netAmount: money('net_amount').notNull(),
    taxAmount: money('tax_amount').notNull(),
  },
  (t) => [index('order_tax_lines_order').on(t.orderId)],
)

export const orderShippingLines = table(
  'order_shipping_lines',
  {
    id: text('id').primaryKey(),
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id),
    methodId: text('method_id').notNull(),
    kind: text('kind', { enum: ['delivery', 'collection'] }).notNull(),
    name: text('name').notNull(),
    minDays: int('min_days').notNull(),
    maxDays: int('max_days').notNull(),
    discountAmount: money('discount_amount').notNull(),
    netAmount: money('net_amount').notNull(),
    taxAmount: money('tax_amount').notNull(),
    grossAmount: money('gross_amount').notNull(),
    refundedAmount: money('refunded_amount').notNull().default(0),
  },
  (t) => [
    index('order_shipping_lines_order').on(t.orderId),
    check('order_shipping_lines_gross', sql`${t.netAmount} + ${t.taxAmount} = ${t.grossAmount}`),
    check(
      'order_shipping_lines_refund',
      sql`${t.refundedAmount} >= 0 and ${t.refundedAmount} <= ${t.grossAmount}`,
    ),
  ],
)

/** What was sent or handed over at once. */
export const fulfilments = table(
  'fulfilments',
  {
    id: text('id').primaryKey(),
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id),
    carrier: text('carrier').notNull().default(''),
    trackingNumber: text('tracking_number').notNull().default(''),
    trackingUrl: text('tracking_url').notNull().default(''),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
  },
  (t) => [index('fulfilments_order').on(t.orderId, t.createdAt)],
)

export const fulfilmentLines = table(
  'fulfilment_lines',
  {
    fulfilmentId: text('fulfilment_id')
      .notNull()
      .references(() => fulfilments.id),
    orderLineId: text('order_line_id')
      .notNull()
      .references(() => orderLines.id),
    quantity: int('quantity').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.fulfilmentId, t.orderLineId] }),
    index('fulfilment_lines_line').on(t.orderLineId),
    check('fulfilment_lines_quantity', sql`${t.quantity} > 0`),
  ],
)

/** For colleagues only. */
export const orderNotes = table(
  'order_notes',
  {
    id: text('id').primaryKey(),
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id),
    authorId: text('author_id'),
    body: text('body').notNull(),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
  },
  (t) => [index('order_notes_order').on(t.orderId, t.createdAt)],
)
