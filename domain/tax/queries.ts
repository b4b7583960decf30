import { asc } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { taxClasses, taxRates, taxZones } from '@/db/schema/tax'
import { type Destination, resolveTaxRates, type TaxRate } from '@/domain/tax/resolve'

export type TaxClass = typeof taxClasses.$inferSelect

/** The kinds of goods the shop taxes apart, oldest first: the first is the one for goods without a better one. */
export async function listTaxClasses(reader: Reader): Promise<TaxClass[]> {
  return await reader.select().from(taxClasses).orderBy(asc(taxClasses.id))
}

/**
 * The rates that hold at a destination, for every tax class; empty where nothing is taxed. Before the customer has given
 * an address, ask for the shop's own country.
 */
export async function listTaxRatesFor(
  reader: Reader,
  destination: Destination,
): Promise<TaxRate[]> {
  const zones = await reader.select().from(taxZones)
  const rates = await reader
    .select({
      zoneId: taxRates.zoneId,
      taxClassId: taxRates.taxClassId,
      name: taxRates.name,
      ratePpm: taxRates.ratePpm,
      appliesToShipping: taxRates.appliesToShipping,
    })
    .from(taxRates)
  return resolveTaxRates(zones, rates, destination)
}
