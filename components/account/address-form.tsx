import { CheckField } from '@/components/auth/check-field'
import { AddressFields } from '@/components/checkout/address-fields'
import { FormProblems } from '@/components/ui/form-problems'
import type { FormState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import type { CountryView } from '@/domain/accounts/countries'
import type { SavedAddress } from '@/domain/accounts/list-addresses'

interface AddressFormProps {
  action: string
  saved?: SavedAddress
  /** Where nothing else is known. */
  country: string
  countries: CountryView[]
  state: FormState | undefined
}

/** An address of the book, new or changed. */
export function AddressForm({ action, saved, country, countries, state }: AddressFormProps) {
  const isDefault = state ? state.values.isDefault === 'yes' : (saved?.isDefault ?? false)
  return (
    <form action={action} method="post" noValidate className="space-y-6">
      <FormProblems state={state} />
      <AddressFields
        name="address"
        section="shipping"
        address={saved?.address ?? null}
        country={country}
        countries={countries}
        state={state}
      />
      {!saved?.isDefault && (
        <CheckField name="isDefault" label="Use it by default" isChecked={isDefault} />
      )}
      <SubmitButton size="large" pendingLabel="Saving …" className="max-sm:w-full">
        Save the address
      </SubmitButton>
    </form>
  )
}
