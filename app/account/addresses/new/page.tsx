import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { currentShop } from '@/app/_shop/current-shop'
import { requireCustomer } from '@/app/account/require-customer'
import { AccountPage } from '@/components/account/account-page'
import { AddressForm } from '@/components/account/address-form'
import { db } from '@/db/read'
import { listCountries } from '@/domain/accounts/countries'
import { getSettings } from '@/domain/settings/queries'
import { accountPath, newAddressFormPath, newAddressPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'A new address' }

export default async function NewAddressPage({ searchParams }: { searchParams: PageSearch }) {
  await requireCustomer(newAddressPath())
  const { locale } = await currentShop()
  const { country } = await getSettings(db)
  return (
    <AccountPage
      title="A new address"
      crumbs={[{ label: 'Addresses', href: accountPath('addresses') }]}
    >
      <AddressForm
        action={newAddressFormPath()}
        country={country}
        countries={listCountries(locale)}
        state={await findKeptForm('address', await searchParams)}
      />
    </AccountPage>
  )
}
