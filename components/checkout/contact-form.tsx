import { AddressChoice } from '@/components/checkout/address-choice'
import { TextField } from '@/components/ui/field'
import { FormProblems } from '@/components/ui/form-problems'
import { type FormState, fieldState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import type { CountryView } from '@/domain/accounts/countries'
import type { SavedAddress } from '@/domain/accounts/list-addresses'
import type { CheckoutView } from '@/domain/checkout/views'
import { checkoutFormPath, checkoutStepPath, signInPath } from '@/lib/paths'

interface ContactFormProps {
  checkout: CheckoutView
  /** Who is signed in, with their address book. */
  customer: { email: string; addresses: SavedAddress[] } | undefined
  locale: string
  countries: CountryView[]
  state: FormState | undefined
}

/** Who orders, and where it goes. The server judges the fields, so that with and without script the answer is the same. */
export function ContactForm(props: ContactFormProps) {
  const { checkout, customer, countries, locale, state } = props
  const { email, phone, cart } = checkout
  return (
    <form action={checkoutFormPath('information')} method="post" noValidate className="space-y-10">
      <FormProblems state={state} />
      <section aria-labelledby="contact-title" className="space-y-4">
        <h2 id="contact-title" className="font-serif text-25">
          How we reach you
        </h2>
        {!customer && (
          <p className="text-15">
            Have an account?{' '}
            <a className="link" href={signInPath(checkoutStepPath('information'))}>
              Sign in
            </a>
            , and your addresses are here.
          </p>
        )}
        <TextField
          name="email"
          type="email"
          label="E-mail address"
          hint="For the confirmation and the invoice."
          autoComplete="email"
          inputMode="email"
          enterKeyHint="next"
          maxLength={254}
          {...fieldState(state, 'email', email ?? customer?.email)}
        />
        <TextField
          name="phone"
          type="tel"
          label="Phone"
          hint="Only for questions about the delivery."
          isOptional
          autoComplete="tel"
          inputMode="tel"
          enterKeyHint="next"
          maxLength={40}
          {...fieldState(state, 'phone', phone)}
        />
      </section>
      <section aria-labelledby="address-title" className="space-y-4">
        <h2 id="address-title" className="font-serif text-25">
          {cart.requiresShipping ? 'Where it goes' : 'Your address'}
        </h2>
        <AddressChoice
          checkout={checkout}
          addresses={customer?.addresses ?? []}
          isCustomer={customer !== undefined}
          countries={countries}
          locale={locale}
          state={state}
        />
      </section>
      <SubmitButton size="large" pendingLabel="One moment …" className="max-sm:w-full">
        {cart.requiresShipping ? 'Continue to delivery' : 'Continue to payment'}
      </SubmitButton>
    </form>
  )
}
