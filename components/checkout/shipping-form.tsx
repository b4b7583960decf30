import { deliveryWords } from '@/components/checkout/delivery-words'
import { RadioCard, RadioCards } from '@/components/checkout/radio-card'
import { Fieldset } from '@/components/ui/field'
import { FormProblems } from '@/components/ui/form-problems'
import type { FormState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import type { CheckoutView } from '@/domain/checkout/views'
import { formatMoney } from '@/lib/money'
import { checkoutFormPath } from '@/lib/paths'

interface ShippingFormProps {
  checkout: CheckoutView
  locale: string
  state: FormState | undefined
}

/** The ways the goods can travel, with what each costs and when it arrives. */
export function ShippingForm({ checkout, locale, state }: ShippingFormProps) {
  const { shippingOptions, shippingMethod, cart } = checkout
  const chosen = state?.values.shippingMethodId ?? shippingMethod?.id ?? shippingOptions[0]?.id
  return (
    <form action={checkoutFormPath('shipping')} method="post" noValidate className="space-y-6">
      <FormProblems state={state} />
      <Fieldset
        name="shippingMethodId"
        legend={<span className="font-serif text-25 font-normal">How it travels</span>}
        error={state?.errors.shippingMethodId}
      >
        <RadioCards>
          {shippingOptions.map((option) => (
            <RadioCard
              key={option.id}
              name="shippingMethodId"
              value={option.id}
              label={option.name}
              hint={[deliveryWords(option), option.description].filter(Boolean).join(' · ')}
              end={
                option.payable === 0
                  ? 'Free'
                  : formatMoney({ amount: option.payable, currency: cart.currency }, locale)
              }
              isChosen={option.id === chosen}
            />
          ))}
        </RadioCards>
      </Fieldset>
      <SubmitButton size="large" pendingLabel="One moment …" className="max-sm:w-full">
        Continue to payment
      </SubmitButton>
    </form>
  )
}
