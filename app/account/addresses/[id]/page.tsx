import type { Metadata } from 'next'
import { foundOr404 } from '@/app/_http/found-or-404'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { currentShop } from '@/app/_shop/current-shop'
import { requireCustomer } from '@/app/account/require-customer'
import { AccountPage } from '@/components/account/account-page'
import { AddressForm } from '@/components/account/address-form'
import { db } from '@/db/read'
import { listCountries } from '@/domain/accounts/countries'
import { getAddress } from '@/domain/accounts/list-addresses'
import { accountPath, addressFormPath, addressPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Change an address' }

interface Props {
  params: Promise<{ id: string }>
  searchParams: PageSearch
}

export default async function AddressPage({ params, searchParams }: Props) {
  const { id } = await params
  const { account } = await requireCustomer(addressPath(id))
  const saved = await foundOr404(() => getAddress(db, account.id, id))
  const { locale } = await currentShop()
  return (
    <AccountPage
      title="Change an address"
      crumbs={[{ label: 'Addresses', href: accountPath('addresses') }]}
    >
      <AddressForm
        action={addressFormPath(id)}
        saved={saved}
        country={saved.address.country}
        countries={listCountries(locale)}
        state={await findKeptForm('address', await searchParams)}
      />
    </AccountPage>
  )
}
