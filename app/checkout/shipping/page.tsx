import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { currentShop } from '@/app/_shop/current-shop'
import { openStep } from '@/app/checkout/open-step'
import { CheckoutFrame } from '@/components/checkout/checkout-frame'
import { ShippingForm } from '@/components/checkout/shipping-form'

export const metadata: Metadata = { title: 'Delivery' }

export default async function ShippingPage({ searchParams }: { searchParams: PageSearch }) {
  const checkout = await openStep('shipping')
  const shop = await currentShop()
  const state = await findKeptForm('shipping', await searchParams)
  return (
    <CheckoutFrame shop={shop} checkout={checkout} current="shipping" title="Delivery">
      <ShippingForm checkout={checkout} locale={shop.locale} state={state} />
    </CheckoutFrame>
  )
}
