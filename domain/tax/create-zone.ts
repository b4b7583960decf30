import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { taxRates, taxZones } from '@/db/schema/tax'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import { assertTaxClasses } from '@/domain/tax/assert-classes'
import { newId } from '@/lib/ids'

const name = z.string().trim().min(1).max(100)

const taxRateInput = z.strictObject({
  taxClassId: z.string(),
  /** Printed on the invoice: "VAT", "NY State". */
  name,
  /** Parts per million: 19 % is 190000. */
  ratePpm: z.int().min(0).max(1_000_000),
  appliesToShipping: z.boolean().default(true),
})

export const createTaxZoneInput = z.strictObject({
  name,
  /** ISO 3166-1 alpha-2. Empty only makes sense for the default zone. */
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)).default([]),
  /** ISO 3166-2, such as `US-NY`. Null: the whole countries. */
  regions: z
    .array(z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/))
    .min(1)
    .nullable()
    .default(null),
  isDefault: z.boolean().default(false),
  rates: z
    .array(taxRateInput)
    .refine(areNamedOnce, 'names a rate of one tax class twice')
    .default([]),
})
export type CreateTaxZoneInput = z.input<typeof createTaxZoneInput>

/**
 * Adds a place that taxes alike, with its rates. There is one default zone: a new default takes over from the old one.
 * Throws `forbidden` without the permission `settings.write`, `not_found` for an unknown tax class.
 */
export async function createTaxZone(
  tx: Tx,
  actor: Actor,
  input: CreateTaxZoneInput,
): Promise<{ id: string }> {
  authorize(actor, 'settings.write')
  const { rates, ...zone } = createTaxZoneInput.parse(input)
  await assertTaxClasses(
    tx,
    rates.map((rate) => rate.taxClassId),
  )

  const id = newId('txz')
  if (zone.isDefault) {
    await tx.update(taxZones).set({ isDefault: false }).where(eq(taxZones.isDefault, true))
  }
  await tx.insert(taxZones).values({ id, ...zone })
  if (rates.length > 0) {
    await tx
      .insert(taxRates)
      .values(rates.map((rate) => ({ id: newId('txr'), zoneId: id, ...rate })))
  }
  await recordEvent(tx, { name: 'tax_zone.created', actor, subject: id, data: { name: zone.name } })
  return { id }
}

/** Two rates of one name could not be told apart on an invoice, nor rounded apart. */
function areNamedOnce(rates: readonly z.output<typeof taxRateInput>[]): boolean {
  const names = rates.map((rate) => JSON.stringify([rate.taxClassId, rate.name]))
  return new Set(names).size === names.length
}
