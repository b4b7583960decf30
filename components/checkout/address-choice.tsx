import { CheckField } from '@/components/auth/check-field'
import { AddressBlock } from '@/components/checkout/address-block'
import { AddressFields } from '@/components/checkout/address-fields'
import { RadioCard, RadioCards } from '@/components/checkout/radio-card'
import { Fieldset } from '@/components/ui/field'
import type { FormState } from '@/components/ui/form-state'
import type { CountryView } from '@/domain/accounts/countries'
import type { SavedAddress } from '@/domain/accounts/list-addresses'
import type { CheckoutView } from '@/domain/checkout/views'
import { isSameAddress } from '@/lib/address'

interface AddressChoiceProps {
  checkout: CheckoutView
  /** The customer's address book; empty for a guest. */
  addresses: SavedAddress[]
  isCustomer: boolean
  countries: CountryView[]
  locale: string
  state: FormState | undefined
}

/** Where it goes: one of the customer's addresses, or one to be typed. Without script, too. */
export function AddressChoice(props: AddressChoiceProps) {
  const { checkout, countries, locale, state } = props
  const served = new Set(countries.map(({ code }) => code))
  const addresses = props.addresses.filter(({ address }) => served.has(address.country))
  if (addresses.length === 0) return <TypedAddress {...props} />
  const chosen = state?.values.addressId ?? chosenAddress(checkout, addresses)
  return (
    <Fieldset
      name="addressId"
      legend={<span className="sr-only">Address</span>}
      error={state?.errors.addressId}
    >
      <RadioCards>
        {addresses.map(({ id, address }) => (
          <RadioCard
            key={id}
            name="addressId"
            value={id}
            label={address.name}
            hint={<AddressBlock address={{ ...address, name: '' }} locale={locale} />}
            isChosen={id === chosen}
          />
        ))}
        <RadioCard
          name="addressId"
          value="new"
          label="Another address"
          isChosen={!addresses.some(({ id }) => id === chosen)}
        >
          <div className="hidden px-4 pb-5 group-has-[input:checked]:block">
            <TypedAddress {...props} />
          </div>
        </RadioCard>
      </RadioCards>
    </Fieldset>
  )
}

function TypedAddress({ checkout, countries, isCustomer, addresses, state }: AddressChoiceProps) {
  const isSaved = state ? state.values.saveAddress === 'yes' : addresses.length === 0
  return (
    <div className="space-y-4">
      <AddressFields
        name="shippingAddress"
        section="shipping"
        address={checkout.shippingAddress}
        country={checkout.country}
        countries={countries}
        state={state}
      />
      {isCustomer && (
        <CheckField name="saveAddress" label="Keep it in my address book" isChecked={isSaved} />
      )}
    </div>
  )
}

/** What the cart was told before, as far as it is in the book; else the default, which comes first. */
function chosenAddress(
  { shippingAddress }: CheckoutView,
  addresses: readonly SavedAddress[],
): string {
  if (!shippingAddress) return addresses[0]?.id ?? ''
  return addresses.find(({ address }) => isSameAddress(address, shippingAddress))?.id ?? ''
}
