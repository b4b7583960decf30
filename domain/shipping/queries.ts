import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { shippingMethods, shippingRates, shippingZones } from '@/db/schema/shipping'
import { type Parcel, rateFor } from '@/domain/shipping/rate-for'
import { resolveShippingZone } from '@/domain/shipping/resolve-zone'

type MethodRow = typeof shippingMethods.$inferSelect

/** A way to send one parcel; `amount` in minor units of the parcel's currency, in the price mode of the shop. */
export type ShippingOption = Omit<MethodRow, 'zoneId' | 'position' | 'isActive'> & {
  amount: number
}

/**
 * The ways to send this parcel to a country, in the shop's order, each with what it costs. Methods without a rate for its
 * weight, value or currency are left out. Empty: the shop cannot send it there.
 */
export async function listShippingMethodsFor(
  reader: Reader,
  destination: { country: string },
  parcel: Parcel,
): Promise<ShippingOption[]> {
  const zone = resolveShippingZone(await reader.select().from(shippingZones), destination.country)
  if (!zone) return []
  const methods = await reader
    .select()
    .from(shippingMethods)
    .where(and(eq(shippingMethods.zoneId, zone.id), eq(shippingMethods.isActive, true)))
    .orderBy(asc(shippingMethods.position), asc(shippingMethods.id))
  const methodIds = methods.map((method) => method.id)
  const rates = Map.groupBy(
    await reader.select().from(shippingRates).where(inArray(shippingRates.methodId, methodIds)),
    (rate) => rate.methodId,
  )
  return methods.flatMap(({ zoneId: _zone, position: _position, isActive: _active, ...method }) => {
    const amount = rateFor(rates.get(method.id) ?? [], parcel)
    return amount === null ? [] : [{ ...method, amount }]
  })
}

/** Where the shop ships at all: the countries it names (ISO 3166-1 alpha-2, sorted), and whether everywhere else too. */
export async function getServedCountries(
  reader: Reader,
): Promise<{ countries: string[]; isWorldwide: boolean }> {
  const zones = await reader.select().from(shippingZones)
  return {
    countries: [...new Set(zones.flatMap((zone) => zone.countries))].sort(),
    isWorldwide: zones.some((zone) => zone.isRestOfWorld),
  }
}
