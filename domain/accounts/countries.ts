import { getAlpha2Codes } from 'i18n-iso-countries/index.js'

export type CountryView = { code: string; name: string }

/** ISO 3166-1, as the library keeps it. */
const CODES = Object.keys(getAlpha2Codes()).sort()
const KNOWN = new Set(CODES)
const listed = new Map<string, CountryView[]>()

/** Whether this is an ISO 3166-1 alpha-2 code, in capitals. */
export function isCountry(code: string): boolean {
  return KNOWN.has(code)
}

/** Every country by its name in `locale` (BCP 47), sorted as readers of that language expect. */
export function listCountries(locale: string): CountryView[] {
  const known = listed.get(locale)
  if (known) return known
  const names = new Intl.DisplayNames([locale], { type: 'region' })
  const countries = CODES.map((code) => ({ code, name: names.of(code) ?? code })).sort((a, b) =>
    a.name.localeCompare(b.name, locale),
  )
  listed.set(locale, countries)
  return countries
}
