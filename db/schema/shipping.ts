import { sql } from 'drizzle-orm'
import { bool, check, index, int, json, money, table, text } from '@/db/dialect'
import { taxClasses } from '@/db/schema/tax'

export const shippingZones = table('shipping_zones', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  countries: json('countries').$type<string[]>().notNull(),
  isRestOfWorld: bool('is_rest_of_world').notNull().default(false),
  position: int('position').notNull(),
})

export const shippingMethods = table(
  'shipping_methods',
  {
    id: text('id').primaryKey(),
    zoneId: text('zone_id')
      .notNull()
      .references(() => shippingZones.id),
    /** `collection`: the customer fetches it; what may be paid on the spot. */
    kind: text('kind', { enum: ['delivery', 'collection'] })
      .notNull()
      .default('delivery'),
    name: text('name').notNull(),
    description: text('description').notNull().default(''),
    taxClassId: text('tax_class_id')
      .notNull()
      .references(() => taxClasses.id),
    minDays: int('min_days').notNull(),
    maxDays: int('max_days').notNull(),
    position: int('position').notNull(),
    isActive: bool('is_active').notNull().default(true),
  },
  (t) => [
    index('shipping_methods_zone').on(t.zoneId, t.position),
    check('shipping_methods_days', sql`${t.minDays} >= 0 and ${t.maxDays} >= ${t.minDays}`),
  ],
)

export const shippingRates = table(
  'shipping_rates',
  {
    id: text('id').primaryKey(),
    methodId: text('method_id')
      .notNull()
      .references(() => shippingMethods.id),
    kind: text('kind', { enum: ['flat', 'by_weight', 'by_price'] }).notNull(),
    /** Grams or minor units, inclusive; `maxValue` exclusive, absent = without end. */
    minValue: money('min_value').notNull().default(0),
    maxValue: money('max_value'),
    currency: text('currency').notNull(),
    amount: money('amount').notNull(),
  },
  (t) => [
    index('shipping_rates_method').on(t.methodId),
    check(
      'shipping_rates_amount',
      sql`${t.amount} >= 0 and ${t.minValue} >= 0 and (${t.maxValue} is null or ${t.maxValue} > ${t.minValue})`,
    ),
  ],
)
