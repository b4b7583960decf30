import { sql } from 'drizzle-orm'
import {
  bool,
  check,
  index,
  int,
  json,
  primaryKey,
  table,
  text,
  timestamp,
  uniqueIndex,
} from '@/db/dialect'
import { carts } from '@/db/schema/cart'
import { orders } from '@/db/schema/orders'
import { now } from '@/lib/clock'

export const promotions = table('promotions', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  kind: text('kind', { enum: ['line', 'order', 'shipping', 'buy_x_get_y'] }).notNull(),
  /** Validated by `promotionRules` of domain/promotions on the way in and out. */
  rules: json('rules').$type<unknown>().notNull(),
  stacking: text('stacking', { enum: ['exclusive', 'stackable'] }).notNull(),
  requiresCode: bool('requires_code').notNull(),
  isActive: bool('is_active').notNull().default(true),
  startsAt: timestamp('starts_at'),
  endsAt: timestamp('ends_at'),
})

export const promoCodes = table(
  'promo_codes',
  {
    id: text('id').primaryKey(),
    promotionId: text('promotion_id')
      .notNull()
      .references(() => promotions.id),
    codeNorm: text('code_norm').notNull(),
    used: int('used').notNull().default(0),
    usageLimit: int('usage_limit'),
    oncePerCustomer: bool('once_per_customer').notNull().default(false),
  },
  (t) => [
    uniqueIndex('promo_codes_code').on(t.codeNorm),
    check(
      'promo_codes_used',
      sql`${t.used} >= 0 and (${t.usageLimit} is null or ${t.used} <= ${t.usageLimit})`,
    ),
  ],
)

export const promoRedemptions = table(
  'promo_redemptions',
  {
    codeId: text('code_id')
      .notNull()
      .references(() => promoCodes.id),
    orderId: text('order_id')
      .notNull()
      .references(() => orders.id),
    /** Set when the code is once per customer: the customer's id or hashed e-mail. */
    customerKey: text('customer_key'),
    at: timestamp('at').notNull().$defaultFn(now),
  },
  (t) => [
    primaryKey({ columns: [t.codeId, t.orderId] }),
    uniqueIndex('promo_redemptions_once_per_customer').on(t.codeId, t.customerKey),
    index('promo_redemptions_order').on(t.orderId),
  ],
)

export const cartCodes = table(
  'cart_codes',
  {
    cartId: text('cart_id')
      .notNull()
      .references(() => carts.id),
    codeId: text('code_id')
      .notNull()
      .references(() => promoCodes.id),
    position: int('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.cartId, t.codeId] })],
)
