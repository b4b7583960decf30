export type ShippingZone = {
  id: string
  countries: readonly string[]
  isRestOfWorld: boolean
  position: number
}

/**
 * The zone that serves a country (ISO 3166-1 alpha-2): one that names it, else the rest of the world, else none: the shop
 * does not ship there. Where several fit alike, the first by position.
 */
export function resolveShippingZone<Zone extends ShippingZone>(
  zones: readonly Zone[],
  country: string,
): Zone | undefined {
  const sorted = zones.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
  const code = country.toUpperCase()
  return (
    sorted.find((zone) => zone.countries.includes(code)) ??
    sorted.find((zone) => zone.isRestOfWorld)
  )
}
