import type { Reader } from '@/db/read'
import { getServedCountries } from '@/domain/shipping/queries'
import { DomainError } from '@/lib/errors'

/** Refuses a country that no shipping zone has: `country_not_served` (`country`). */
export async function assertServed(reader: Reader, country: string): Promise<void> {
  const served = await getServedCountries(reader)
  if (served.isWorldwide || served.countries.includes(country)) return
  throw new DomainError('country_not_served', { country })
}
