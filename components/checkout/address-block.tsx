import type { Address } from '@/lib/address'

interface AddressBlockProps {
  address: Address
  /** BCP 47, for the country's name. */
  locale: string
}

/** An address as it stands on an envelope. */
export function AddressBlock({ address, locale }: AddressBlockProps) {
  const { name, company, line1, line2, postalCode, city, region, country } = address
  const countryName = new Intl.DisplayNames([locale], { type: 'region' }).of(country)
  const place = [postalCode, city].filter(Boolean).join(' ')
  return (
    <address className="not-italic">
      {[name, company, line1, line2, place, region, countryName].filter(Boolean).map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
    </address>
  )
}
