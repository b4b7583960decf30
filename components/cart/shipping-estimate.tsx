import { deliveryWords } from '@/components/checkout/delivery-words'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import type { CountryView } from '@/domain/accounts/countries'
import type { CheckoutView } from '@/domain/checkout/views'
import { formatMoney } from '@/lib/money'
import { cartPath } from '@/lib/paths'

interface ShippingEstimateProps {
  checkout: CheckoutView
  countries: CountryView[]
  locale: string
}

/** What delivery will cost and how long it takes, before anybody has typed an address. */
export function ShippingEstimate({ checkout, countries, locale }: ShippingEstimateProps) {
  const { shippingOptions, country, cart } = checkout
  const { currency } = cart
  const name = countries.find(({ code }) => code === country)?.name ?? country
  return (
    <details id="delivery" open className="group">
      <summary className="flex min-h-11 items-center justify-between text-15 font-medium">
        Delivery to {name}
      </summary>
      {shippingOptions.length === 0 && (
        <p className="text-15 text-ink-soft">We do not deliver to {name}.</p>
      )}
      <ul className="space-y-1.5">
        {shippingOptions.map((option) => (
          <li key={option.id} className="flex justify-between gap-4 text-15">
            <span>
              {option.name} <span className="caption block">{deliveryWords(option)}</span>
            </span>
            <span className="figures">
              {option.payable === 0
                ? 'Free'
                : formatMoney({ amount: option.payable, currency }, locale)}
            </span>
          </li>
        ))}
      </ul>
      {checkout.shippingAddress === null && (
        <form action={cartPath()} className="mt-3 flex gap-2">
          <Select
            name="country"
            defaultValue={country}
            aria-label="Country"
            className="min-w-0 flex-1"
          >
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
          <Button type="submit">Show</Button>
        </form>
      )}
    </details>
  )
}
