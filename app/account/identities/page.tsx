import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IDENTITIES_FORM } from '@/app/_http/identity-intent'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { currentShop } from '@/app/_shop/current-shop'
import { linkedAccounts } from '@/app/_shop/linked-accounts'
import { doneWords } from '@/app/account/done-words'
import { requireCustomer } from '@/app/account/require-customer'
import { AccountPage } from '@/components/account/account-page'
import { IdentityList } from '@/components/auth/identity-list'
import { db } from '@/db/read'
import { getAccount } from '@/domain/accounts/get-account'
import { identitiesPath } from '@/lib/paths'
import { identityProviders } from '@/providers/index'

export const metadata: Metadata = { title: 'Linked accounts' }

export default async function IdentitiesPage({ searchParams }: { searchParams: PageSearch }) {
  const { account } = await requireCustomer(identitiesPath())
  const providers = identityProviders()
  const linked = await linkedAccounts(account.id)
  if (providers.length === 0 && linked.length === 0) notFound()
  const search = await searchParams
  const { hasPassword } = await getAccount(db, account.id)
  return (
    <AccountPage
      title="Linked accounts"
      lead="With these you can sign in here without a password of ours."
      done={doneWords(search)}
    >
      <IdentityList
        linked={linked}
        providers={providers}
        hasPassword={hasPassword}
        shop={await currentShop()}
        room={identitiesPath()}
        state={await findKeptForm(IDENTITIES_FORM, search)}
      />
    </AccountPage>
  )
}
