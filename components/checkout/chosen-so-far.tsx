import Link from 'next/link'
import type { ReactNode } from 'react'
import { AddressBlock } from '@/components/checkout/address-block'
import { deliveryWords } from '@/components/checkout/delivery-words'
import { paymentWords } from '@/components/checkout/payment-words'
import type { CheckoutStep, CheckoutView } from '@/domain/checkout/views'
import { checkoutStepPath } from '@/lib/paths'

interface ChosenSoFarProps {
  checkout: CheckoutView
  /** Only what was chosen before this step is shown. */
  current: CheckoutStep
  locale: string
}

/** What the steps before have settled, each with the way to change it. */
export function ChosenSoFar({ checkout, current, locale }: ChosenSoFarProps) {
  const { steps, email, phone, shippingAddress, shippingMethod, cart } = checkout
  const isPast = (step: CheckoutStep) => {
    const place = steps.indexOf(step)
    return place >= 0 && place < steps.indexOf(current)
  }
  if (!isPast('information')) return null
  return (
    <dl className="divide-y divide-line border-y border-line text-15">
      <Choice label="Contact" step="information" what="the contact">
        {email}
        {phone && <span className="block">{phone}</span>}
      </Choice>
      {shippingAddress && (
        <Choice
          label={cart.requiresShipping ? 'Goes to' : 'Address'}
          step="information"
          what="the address"
        >
          <AddressBlock address={shippingAddress} locale={locale} />
        </Choice>
      )}
      {isPast('shipping') && shippingMethod && (
        <Choice label="Delivery" step="shipping" what="the delivery">
          {shippingMethod.name}
          <span className="caption block">{deliveryWords(shippingMethod)}</span>
        </Choice>
      )}
      {isPast('payment') && <PaymentChoice checkout={checkout} locale={locale} />}
    </dl>
  )
}

function PaymentChoice({ checkout, locale }: Pick<ChosenSoFarProps, 'checkout' | 'locale'>) {
  const { paymentMethod, isFree, billingAddress } = checkout
  return (
    <>
      <Choice label="Payment" step="payment" what="the payment">
        {isFree || !paymentMethod ? 'Nothing to pay' : paymentWords(paymentMethod).label}
      </Choice>
      <Choice label="Invoice to" step="payment" what="the invoice address">
        {billingAddress ? (
          <AddressBlock address={billingAddress} locale={locale} />
        ) : (
          'The same address'
        )}
      </Choice>
    </>
  )
}

interface ChoiceProps {
  label: string
  step: CheckoutStep
  /** Of the link, for those who hear it alone. */
  what: string
  children: ReactNode
}

function Choice({ label, step, what, children }: ChoiceProps) {
  return (
    <div className="grid grid-cols-[1fr_auto] gap-x-4 py-3 sm:grid-cols-[7rem_1fr_auto]">
      <dt className="text-ink-soft max-sm:col-span-2">{label}</dt>
      <dd className="min-w-0">{children}</dd>
      <dd>
        <Link prefetch={false} href={checkoutStepPath(step)} className="link">
          Change<span className="sr-only"> {what}</span>
        </Link>
      </dd>
    </div>
  )
}
