import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { currentShop } from '@/app/_shop/current-shop'
import { doneWords } from '@/app/account/done-words'
import { requireCustomer } from '@/app/account/require-customer'
import { AccountPage } from '@/components/account/account-page'
import { AddressList } from '@/components/account/address-list'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { FormProblems } from '@/components/ui/form-problems'
import { db } from '@/db/read'
import { listAddresses } from '@/domain/accounts/list-addresses'
import { accountPath, newAddressPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Your addresses' }

export default async function AddressesPage({ searchParams }: { searchParams: PageSearch }) {
  const { account } = await requireCustomer(accountPath('addresses'))
  const search = await searchParams
  const { locale } = await currentShop()
  const addresses = await listAddresses(db, account.id)
  const add = (
    <ButtonLink href={newAddressPath()} look="primary">
      Add an address
    </ButtonLink>
  )
  return (
    <AccountPage title="Your addresses" done={doneWords(search)}>
      <FormProblems state={await findKeptForm('address-book', search)} />
      {addresses.length === 0 ? (
        <EmptyState title="No addresses yet" action={add}>
          An address you keep here need not be typed when you order.
        </EmptyState>
      ) : (
        <>
          <AddressList addresses={addresses} locale={locale} />
          {add}
        </>
      )}
    </AccountPage>
  )
}
