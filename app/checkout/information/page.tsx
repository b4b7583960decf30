import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { currentShop } from '@/app/_shop/current-shop'
import { openStep } from '@/app/checkout/open-step'
import { CheckoutFrame } from '@/components/checkout/checkout-frame'
import { ContactForm } from '@/components/checkout/contact-form'
import { db } from '@/db/read'
import { listCountries } from '@/domain/accounts/countries'
import { listServedCountries } from '@/domain/checkout/served-countries'

export const metadata: Metadata = { title: 'Your details' }

export default async function InformationPage({ searchParams }: { searchParams: PageSearch }) {
  const checkout = await openStep('information')
  const shop = await currentShop()
  const countries = checkout.cart.requiresShipping
    ? await listServedCountries(db, shop.locale)
    : listCountries(shop.locale)
  const state = await findKeptForm('information', await searchParams)
  return (
    <CheckoutFrame shop={shop} checkout={checkout} current="information" title="Your details">
      <ContactForm checkout={checkout} countries={countries} state={state} />
    </CheckoutFrame>
  )
}
