import type { Reader } from '@/db/read'
import { type CountryView, listCountries } from '@/domain/accounts/countries'
import { getServedCountries } from '@/domain/shipping/queries'

/** The countries the shop delivers to, by their names in `locale`. */
export async function listServedCountries(reader: Reader, locale: string): Promise<CountryView[]> {
  const served = await getServedCountries(reader)
  const countries = listCountries(locale)
  if (served.isWorldwide) return countries
  return countries.filter(({ code }) => served.countries.includes(code))
}
