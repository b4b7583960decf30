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
