import { TextField } from '@/components/ui/field'
import { type FormState, fieldState } from '@/components/ui/form-state'
import { SelectField } from '@/components/ui/select'
import type { CountryView } from '@/domain/accounts/countries'
import type { Address } from '@/lib/address'

interface AddressFieldsProps {
  /** Name of the object the fields form: `shippingAddress`. */
  name: string
  /** The section of the browser's address book (HTML autofill detail tokens). */
  section: 'shipping' | 'billing'
  address: Address | null
  country: string
  countries: CountryView[]
  state: FormState | undefined
}

/** One postal address, in the order in which it is written on a parcel. */
export function AddressFields(props: AddressFieldsProps) {
  const { name, section, address, country, countries, state } = props
  const field = (key: keyof Address) => ({
    name: `${name}.${key}`,
    ...fieldState(state, `${name}.${key}`, address?.[key]),
  })
  const chosen = field('country')
  return (
    <div className="grid gap-4 sm:grid-cols-6">
      <SelectField
        {...chosen}
        defaultValue={chosen.defaultValue || country}
        label="Country"
        autoComplete={`${section} country`}
        className="sm:col-span-6"
      >
        {countries.map((one) => (
          <option key={one.code} value={one.code}>
            {one.name}
          </option>
        ))}
      </SelectField>
      <TextField
        {...field('name')}
        label="Full name"
        autoComplete={`${section} name`}
        maxLength={100}
        enterKeyHint="next"
        className="sm:col-span-6"
      />
      <TextField
        {...field('company')}
        label="Company"
        isOptional
        autoComplete={`${section} organization`}
        maxLength={100}
        enterKeyHint="next"
        className="sm:col-span-6"
      />
      <TextField
        {...field('line1')}
        label="Street and number"
        autoComplete={`${section} address-line1`}
        maxLength={120}
        enterKeyHint="next"
        className="sm:col-span-6"
      />
      <TextField
        {...field('line2')}
        label="Flat, floor or building"
        isOptional
        autoComplete={`${section} address-line2`}
        maxLength={120}
        enterKeyHint="next"
        className="sm:col-span-6"
      />
      <TextField
        {...field('postalCode')}
        label="Postcode"
        autoComplete={`${section} postal-code`}
        autoCapitalize="characters"
        maxLength={16}
        enterKeyHint="next"
        className="sm:col-span-2"
      />
      <TextField
        {...field('city')}
        label="Town"
        autoComplete={`${section} address-level2`}
        maxLength={80}
        enterKeyHint="next"
        className="sm:col-span-4"
      />
      <TextField
        {...field('region')}
        label="State or province"
        hint="Needed in Australia, Brazil, Canada, Mexico and the United States."
        isOptional
        autoComplete={`${section} address-level1`}
        maxLength={80}
        enterKeyHint="done"
        className="sm:col-span-6"
      />
    </div>
  )
}
