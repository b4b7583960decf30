import type { Metadata } from 'next'
import { CART_JOINED, CART_PARAMETER } from '@/app/_http/arrive'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { currentVisitor } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { openStep } from '@/app/checkout/open-step'
import { CartsJoined } from '@/components/cart/carts-joined'
import { CheckoutFrame } from '@/components/checkout/checkout-frame'
import { ContactForm } from '@/components/checkout/contact-form'
import { db } from '@/db/read'
import { listCountries } from '@/domain/accounts/countries'
import { listAddresses } from '@/domain/accounts/list-addresses'
import { listServedCountries } from '@/domain/checkout/served-countries'

export const metadata: Metadata = { title: 'Your details' }

export default async function InformationPage({ searchParams }: { searchParams: PageSearch }) {
  const checkout = await openStep('information')
  const shop = await currentShop()
  const countries = checkout.cart.requiresShipping
    ? await listServedCountries(db, shop.locale)
    : listCountries(shop.locale)
  const search = await searchParams
  const state = await findKeptForm('information', search)
  return (
    <CheckoutFrame shop={shop} checkout={checkout} current="information" title="Your details">
      {search[CART_PARAMETER] === CART_JOINED && (
        <div className="mb-8">
          <CartsJoined />
        </div>
      )}
      <ContactForm
        checkout={checkout}
        customer={await currentCustomer()}
        locale={shop.locale}
        countries={countries}
        state={state}
      />
    </CheckoutFrame>
  )
}

/** Whoever is signed in need not type what the shop knows. */
async function currentCustomer() {
  const { actor, signedIn } = await currentVisitor()
  if (actor.kind !== 'customer' || !signedIn) return undefined
  return {
    email: signedIn.account.email,
    addresses: await listAddresses(db, actor.userId),
  }
}
