import { sql } from 'drizzle-orm'
import {
  bool,
  check,
  index,
  int,
  primaryKey,
  table,
  text,
  timestamp,
  uniqueIndex,
} from '@/db/dialect'
import { carts } from '@/db/schema/cart'
import { variants } from '@/db/schema/catalog'
import { now } from '@/lib/clock'

export const locations = table('locations', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  isActive: bool('is_active').notNull().default(true),
  position: int('position').notNull(),
})

export const stockLevels = table(
  'stock_levels',
  {
    variantId: text('variant_id')
      .notNull()
      .references(() => variants.id),
    locationId: text('location_id')
      .notNull()
      .references(() => locations.id),
    onHand: int('on_hand').notNull().default(0),
    reserved: int('reserved').notNull().default(0),
    allocated: int('allocated').notNull().default(0),
    shortfall: int('shortfall').notNull().default(0),
    backorderLimit: int('backorder_limit').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.variantId, t.locationId] }),
    check(
      'stock_counts_not_negative',
      sql`${t.reserved} >= 0 and ${t.allocated} >= 0 and ${t.shortfall} >= 0 and ${t.backorderLimit} >= 0`,
    ),
    check(
      'stock_never_oversold',
      sql`${t.onHand} + ${t.shortfall} + ${t.backorderLimit} - ${t.reserved} - ${t.allocated} >= 0`,
    ),
  ],
)

export const stockReservations = table(
  'stock_reservations',
  {
    id: text('id').primaryKey(),
    cartId: text('cart_id')
      .notNull()
      .references(() => carts.id),
    variantId: text('variant_id')
      .notNull()
      .references(() => variants.id),
    locationId: text('location_id')
      .notNull()
      .references(() => locations.id),
    quantity: int('quantity').notNull(),
    state: text('state', { enum: ['active', 'consumed', 'released'] }).notNull(),
    expiresAt: timestamp('expires_at').notNull(),
  },
  (t) => [
    uniqueIndex('stock_reservations_once').on(t.cartId, t.variantId, t.locationId),
    index('stock_reservations_active').on(t.state, t.variantId),
    check('stock_reservations_quantity', sql`${t.quantity} > 0`),
  ],
)

/** Append-only (trigger): why a count is what it is. `delta` changes on_hand, the others the promise. */
export const stockMovements = table(
  'stock_movements',
  {
    id: text('id').primaryKey(),
    variantId: text('variant_id')
      .notNull()
      .references(() => variants.id),
    locationId: text('location_id')
      .notNull()
      .references(() => locations.id),
    kind: text('kind', {
      enum: ['received', 'allocated', 'shipped', 'released', 'adjusted'],
    }).notNull(),
    onHandDelta: int('on_hand_delta').notNull(),
    allocatedDelta: int('allocated_delta').notNull(),
    reason: text('reason').notNull(),
    orderId: text('order_id'),
    at: timestamp('at').notNull().$defaultFn(now),
  },
  (t) => [
    index('stock_movements_variant').on(t.variantId, t.at),
    index('stock_movements_order').on(t.orderId),
  ],
)
