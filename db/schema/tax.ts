import { sql } from 'drizzle-orm'
import { bool, check, index, int, json, table, text, uniqueIndex } from '@/db/dialect'

export const taxClasses = table('tax_classes', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
})

export const taxZones = table(
  'tax_zones',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    countries: json('countries').$type<string[]>().notNull(),
    regions: json('regions').$type<string[]>(),
    isDefault: bool('is_default').notNull().default(false),
  },
  (t) => [uniqueIndex('tax_zones_one_default').on(t.isDefault).where(sql`is_default`)],
)

export const taxRates = table(
  'tax_rates',
  {
    id: text('id').primaryKey(),
    zoneId: text('zone_id')
      .notNull()
      .references(() => taxZones.id),
    taxClassId: text('tax_class_id')
      .notNull()
      .references(() => taxClasses.id),
    name: text('name').notNull(),
    ratePpm: int('rate_ppm').notNull(),
    appliesToShipping: bool('applies_to_shipping').notNull().default(true),
  },
  (t) => [
    index('tax_rates_zone').on(t.zoneId, t.taxClassId),
    check('tax_rates_ppm', sql`${t.ratePpm} >= 0 and ${t.ratePpm} <= 1000000`),
  ],
)
