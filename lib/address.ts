/** A postal address as the customer wrote it; `country` is ISO 3166-1 alpha-2. */
export type Address = {
  name: string
  company?: string
  line1: string
  line2?: string
  postalCode: string
  city: string
  region?: string
  country: string
}

/** The address as it is written on a parcel; postal code before the city, as most of the world does. */
export function addressLines(address: Address): string[] {
  const { name, company, line1, line2, postalCode, city, region, country } = address
  return [
    name,
    company,
    line1,
    line2,
    [postalCode, city].filter(Boolean).join(' '),
    region,
    country,
  ]
    .map((line) => line?.trim() ?? '')
    .filter(Boolean)
}

/** Whether a parcel would go to the same place, under the same name. */
export function isSameAddress(one: Address, other: Address): boolean {
  return addressLines(one).join('\n') === addressLines(other).join('\n')
}
