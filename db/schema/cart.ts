import { sql } from 'drizzle-orm'
import { check, index, int, json, money, table, text, timestamp, uniqueIndex } from '@/db/dialect'
import { variants } from '@/db/schema/catalog'
import type { Address } from '@/lib/address'
import { now } from '@/lib/clock'

export const carts = table(
  'carts',
  {
    id: text('id').primaryKey(),
    tokenHash: text('token_hash').notNull(),
    customerId: text('customer_id'),
    currency: text('currency').notNull(),
    status: text('status', { enum: ['open', 'completing', 'completed', 'merged', 'expired'] })
      .notNull()
      .default('open'),
    version: int('version').notNull().default(1),
    note: text('note').notNull().default(''),
    email: text('email'),
    phone: text('phone'),
    shippingAddress: json('shipping_address').$type<Address>(),
    billingAddress: json('billing_address').$type<Address>(),
    shippingMethodId: text('shipping_method_id'),
    paymentMethod: text('payment_method'),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
    updatedAt: timestamp('updated_at').notNull().$defaultFn(now),
  },
  (t) => [
    uniqueIndex('carts_token').on(t.tokenHash),
    index('carts_status').on(t.status, t.updatedAt),
    index('carts_customer').on(t.customerId, t.status),
    uniqueIndex('carts_one_open_per_customer').on(t.customerId).where(sql`status = 'open'`),
  ],
)

export const cartLines = table(
  'cart_lines',
  {
    id: text('id').primaryKey(),
    cartId: text('cart_id')
      .notNull()
      .references(() => carts.id),
    variantId: text('variant_id')
      .notNull()
      .references(() => variants.id),
    personalisation: text('personalisation').notNull().default(''),
    quantity: int('quantity').notNull(),
    /** The unit price the customer last saw, to explain a change. */
    seenUnitAmount: money('seen_unit_amount').notNull(),
    position: int('position').notNull(),
  },
  (t) => [
    uniqueIndex('cart_lines_once').on(t.cartId, t.variantId, t.personalisation),
    check('cart_lines_quantity', sql`${t.quantity} >= 1 and ${t.quantity} <= 999`),
  ],
)
