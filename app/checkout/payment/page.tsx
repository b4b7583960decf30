import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { currentShop } from '@/app/_shop/current-shop'
import { openStep } from '@/app/checkout/open-step'
import { CheckoutFrame } from '@/components/checkout/checkout-frame'
import { PaymentForm } from '@/components/checkout/payment-form'
import { listCountries } from '@/domain/accounts/countries'

export const metadata: Metadata = { title: 'Payment' }

export default async function PaymentPage({ searchParams }: { searchParams: PageSearch }) {
  const checkout = await openStep('payment')
  const shop = await currentShop()
  const state = await findKeptForm('payment', await searchParams)
  return (
    <CheckoutFrame shop={shop} checkout={checkout} current="payment" title="Payment">
      <PaymentForm checkout={checkout} countries={listCountries(shop.locale)} state={state} />
    </CheckoutFrame>
  )
}
