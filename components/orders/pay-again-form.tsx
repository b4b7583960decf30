import { paymentWords } from '@/components/checkout/payment-words'
import { RadioCard, RadioCards } from '@/components/checkout/radio-card'
import { Fieldset } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { OrderView } from '@/domain/orders/views'
import type { PaymentMethod } from '@/domain/settings/settings'
import { formatMoney } from '@/lib/money'
import { orderPaymentPath } from '@/lib/paths'

interface PayAgainFormProps {
  order: OrderView
  token: string
  paymentMethods: PaymentMethod[]
  locale: string
}

/** After a payment that failed: the same way once more, or another. */
export function PayAgainForm({ order, token, paymentMethods, locale }: PayAgainFormProps) {
  const amount = formatMoney({ amount: order.totals.total, currency: order.currency }, locale)
  const chosen =
    paymentMethods.find((method) => method === order.paymentMethod) ?? paymentMethods[0]
  return (
    <form action={orderPaymentPath(token)} method="post" data-screen-only className="space-y-5">
      <Fieldset
        name="paymentMethod"
        legend={<span className="font-serif text-25 font-normal">How you pay</span>}
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
      <SubmitButton size="large" pendingLabel="One moment …" className="max-sm:w-full">
        Try again · {amount}
      </SubmitButton>
    </form>
  )
}

/** While a payment is open: back to where it is made. */
export function GoOnPayingForm({ token, label }: { token: string; label: string }) {
  return (
    <form action={orderPaymentPath(token)} method="post" data-screen-only>
      <SubmitButton pendingLabel="One moment …" className="max-sm:w-full">
        {label}
      </SubmitButton>
    </form>
  )
}
