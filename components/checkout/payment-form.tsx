import { X } from 'lucide-react'
import { AddressFields } from '@/components/checkout/address-fields'
import { paymentWords } from '@/components/checkout/payment-words'
import { RadioCard, RadioCards } from '@/components/checkout/radio-card'
import { Button } from '@/components/ui/button'
import { FieldError, Fieldset } from '@/components/ui/field'
import { FormProblems } from '@/components/ui/form-problems'
import { type FormState, fieldState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import type { CountryView } from '@/domain/accounts/countries'
import type { CheckoutView } from '@/domain/checkout/views'
import { errorMessage } from '@/lib/error-messages'
import { checkoutFormPath } from '@/lib/paths'

interface PaymentFormProps {
  checkout: CheckoutView
  countries: CountryView[]
  state: FormState | undefined
}

/**
 * How to pay, whom the invoice names, and coupon codes. It is one form, so that applying a code keeps whatever else was
 * filled in; its buttons carry what they are for.
 */
export function PaymentForm({ checkout, countries, state }: PaymentFormProps) {
  return (
    <form action={checkoutFormPath('payment')} method="post" noValidate className="space-y-10">
      {/* The first button is the one that Enter presses. */}
      <button type="submit" tabIndex={-1} aria-hidden className="sr-only">
        Continue
      </button>
      <FormProblems state={state} />
      <PaymentMethods checkout={checkout} state={state} />
      <BillingAddress checkout={checkout} countries={countries} state={state} />
      <Codes checkout={checkout} state={state} />
      <SubmitButton size="large" pendingLabel="One moment …" className="max-sm:w-full">
        Look over the order
      </SubmitButton>
    </form>
  )
}

type PartProps = Pick<PaymentFormProps, 'checkout' | 'state'>

function PaymentMethods({ checkout, state }: PartProps) {
  const { paymentMethods, paymentMethod, isFree } = checkout
  if (isFree) return <p className="text-17">There is nothing to pay.</p>
  const chosen = state?.values.paymentMethod ?? paymentMethod ?? paymentMethods[0]
  return (
    <Fieldset
      name="paymentMethod"
      legend={<span className="font-serif text-25 font-normal">How you pay</span>}
      error={state?.errors.paymentMethod}
    >
      <RadioCards>
        {paymentMethods.map((method) => (
          <RadioCard
            key={method}
            name="paymentMethod"
            value={method}
            {...paymentWords(method)}
            isChosen={method === chosen}
          />
        ))}
      </RadioCards>
    </Fieldset>
  )
}

function BillingAddress({ checkout, countries, state }: PaymentFormProps) {
  const { billingAddress, country } = checkout
  const isOther = (state?.values.billing ?? (billingAddress ? 'other' : 'same')) === 'other'
  return (
    <Fieldset
      name="billing"
      legend={<span className="font-serif text-25 font-normal">Whom the invoice names</span>}
    >
      <RadioCards>
        <RadioCard
          name="billing"
          value="same"
          label={checkout.cart.requiresShipping ? 'The delivery address' : 'The address you gave'}
          isChosen={!isOther}
        />
        <RadioCard name="billing" value="other" label="Another address" isChosen={isOther}>
          <div className="hidden px-4 pb-5 group-has-[input:checked]:block">
            <AddressFields
              name="billingAddress"
              section="billing"
              address={billingAddress}
              country={country}
              countries={countries}
              state={state}
            />
          </div>
        </RadioCard>
      </RadioCards>
    </Fieldset>
  )
}

function Codes({ checkout, state }: PartProps) {
  const { cart, quote } = checkout
  const { defaultValue, error } = fieldState(state, 'code')
  return (
    <section aria-labelledby="codes-title">
      <h2 id="codes-title" className="font-serif text-25">
        Coupon code
      </h2>
      <ul className="mt-2 max-w-sm space-y-2">
        {cart.codes.map((code) => {
          const reason = quote.rejectedCodes.find((one) => one.code === code.code)?.reason
          return (
            <li key={code.id} className="text-15">
              <span className="flex items-center justify-between rounded bg-stock ps-3">
                <span className={reason ? 'text-ink-soft line-through' : 'font-medium'}>
                  {code.code}
                </span>
                <Button
                  type="submit"
                  name="removeCode"
                  value={code.id}
                  look="quiet"
                  className="w-11"
                >
                  <X aria-hidden className="size-4" />
                  <span className="sr-only">Remove the code {code.code}</span>
                </Button>
              </span>
              {reason && <p className="caption mt-1">{errorMessage(reason)}</p>}
            </li>
          )
        })}
      </ul>
      <div className="mt-2 flex max-w-sm gap-2">
        <input
          id="code"
          name="code"
          aria-labelledby="codes-title"
          defaultValue={defaultValue}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          enterKeyHint="done"
          maxLength={64}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? 'code-error' : undefined}
          className="control min-w-0 flex-1"
        />
        <Button type="submit" name="applyCode" value="yes">
          Apply
        </Button>
      </div>
      <FieldError id="code-error" error={error} />
    </section>
  )
}
