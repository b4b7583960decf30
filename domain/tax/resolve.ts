/** A place that taxes alike. `regions`, if any, narrow the countries to ISO 3166-2 codes such as `US-NY`. */
export type TaxZone = {
  id: string
  countries: readonly string[]
  regions: readonly string[] | null
  isDefault: boolean
}

/** Where goods go: an ISO 3166-1 alpha-2 country, and its region (`NY` or `US-NY`) where one was given. */
export type Destination = { country: string; region?: string | null }

export type ZoneRate = {
  zoneId: string
  taxClassId: string
  name: string
  ratePpm: number
  appliesToShipping: boolean
}

/** A rate that holds at the destination, for one tax class. */
export type TaxRate = Omit<ZoneRate, 'zoneId'>

/**
 * The zone a destination belongs to: one naming its region, else one naming its whole country, else the default, else
 * none (nothing is taxed). The narrower rule wins because regions are exceptions to their country (Canary Islands).
 * Where several fit alike the lowest id decides, so the answer never depends on the order of rows.
 */
export function resolveTaxZone<Zone extends TaxZone>(
  zones: readonly Zone[],
  destination: Destination,
): Zone | undefined {
  const country = destination.country.toUpperCase()
  const region = regionCode(country, destination.region)
  const sorted = zones.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const ofCountry = sorted.filter((zone) => zone.countries.includes(country))
  return (
    ofCountry.find((zone) => region !== undefined && zone.regions?.includes(region)) ??
    ofCountry.find((zone) => zone.regions === null) ??
    sorted.find((zone) => zone.isDefault)
  )
}

/** The rates of the destination's zone, for every tax class; empty where nothing is taxed. */
export function resolveTaxRates(
  zones: readonly TaxZone[],
  rates: readonly ZoneRate[],
  destination: Destination,
): TaxRate[] {
  const zone = resolveTaxZone(zones, destination)
  if (!zone) return []
  return rates.filter((rate) => rate.zoneId === zone.id).map(({ zoneId: _, ...rate }) => rate)
}

function regionCode(country: string, region: string | null | undefined): string | undefined {
  const code = region?.trim().toUpperCase()
  if (!code) return undefined
  return code.startsWith(`${country}-`) ? code : `${country}-${code}`
}
