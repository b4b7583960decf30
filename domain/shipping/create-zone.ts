import { z } from 'zod'
import { shippingMethods, shippingRates, shippingZones } from '@/db/schema/shipping'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import { findOverlap } from '@/domain/shipping/overlap'
import { assertTaxClasses } from '@/domain/tax/assert-classes'
import { DomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'

const name = z.string().trim().min(1).max(100)
const count = z.int().nonnegative()

const shippingRateInput = z
  .strictObject({
    kind: z.enum(['flat', 'by_weight', 'by_price']),
    /** Grams or minor units, from here … */
    minValue: count.default(0),
    /** … up to but not including here; null: without end. */
    maxValue: count.nullable().default(null),
    currency: z.string().regex(/^[A-Z]{3}$/),
    /** Minor units. */
    amount: count,
  })
  .refine(({ minValue, maxValue }) => maxValue === null || maxValue > minValue, 'is an empty range')

const shippingMethodInput = z
  .strictObject({
    kind: z.enum(['delivery', 'collection']).default('delivery'),
    name,
    description: z.string().trim().max(500).default(''),
    taxClassId: z.string(),
    minDays: count,
    maxDays: count,
    rates: z.array(shippingRateInput).min(1),
  })
  .refine(({ minDays, maxDays }) => maxDays >= minDays, 'arrives before it is sent')

export const createShippingZoneInput = z.strictObject({
  name,
  /** ISO 3166-1 alpha-2. */
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)).default([]),
  isRestOfWorld: z.boolean().default(false),
  methods: z.array(shippingMethodInput).default([]),
})
export type CreateShippingZoneInput = z.input<typeof createShippingZoneInput>

type Method = z.output<typeof shippingMethodInput>

/**
 * Adds a place the shop ships to, after the ones there are, with its methods and their rates in the order given.
 * Throws `forbidden` without the permission `settings.write`, `not_found` for an unknown tax class, and
 * `shipping_rates_overlap` with the method when two of its rates could answer for the same parcel.
 */
export async function createShippingZone(
  tx: Tx,
  actor: Actor,
  input: CreateShippingZoneInput,
): Promise<{ id: string; methodIds: string[] }> {
  authorize(actor, 'settings.write')
  const { methods, ...zone } = createShippingZoneInput.parse(input)
  for (const method of methods) assertApart(method)
  await assertTaxClasses(
    tx,
    methods.map((method) => method.taxClassId),
  )

  const id = newId('shz')
  const position = await tx.$count(shippingZones)
  await tx.insert(shippingZones).values({ id, position, ...zone })
  const methodIds: string[] = []
  for (const [index, method] of methods.entries()) {
    methodIds.push(await insertMethod(tx, method, { zoneId: id, position: index }))
  }
  const data = { name: zone.name, methodIds }
  await recordEvent(tx, { name: 'shipping_zone.created', actor, subject: id, data })
  return { id, methodIds }
}

function assertApart({ name, rates }: Method): void {
  const overlap = findOverlap(rates)
  if (overlap) throw new DomainError('shipping_rates_overlap', { method: name, rates: overlap })
}

async function insertMethod(
  tx: Tx,
  { rates, ...method }: Method,
  place: { zoneId: string; position: number },
): Promise<string> {
  const id = newId('shm')
  await tx.insert(shippingMethods).values({ id, ...method, ...place })
  await tx
    .insert(shippingRates)
    .values(rates.map((rate) => ({ id: newId('shr'), methodId: id, ...rate })))
  return id
}
