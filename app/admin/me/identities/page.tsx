import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IDENTITIES_FORM } from '@/app/_http/identity-intent'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { linkedAccounts } from '@/app/_shop/linked-accounts'
import { AdminPage } from '@/components/admin/admin-page'
import { Panel } from '@/components/admin/panel'
import { IdentityList } from '@/components/auth/identity-list'
import { DoneNotice } from '@/components/staff/done-notice'
import { db } from '@/db/read'
import { getAccount } from '@/domain/accounts/get-account'
import { adminPath, ownIdentitiesPath } from '@/lib/paths'
import { identityProviders } from '@/providers/index'

export const metadata: Metadata = { title: 'Linked accounts' }

export default async function OwnIdentitiesPage({ searchParams }: { searchParams: PageSearch }) {
  const { account } = await requireStaff(ownIdentitiesPath())
  const providers = identityProviders()
  const linked = await linkedAccounts(account.id)
  if (providers.length === 0 && linked.length === 0) notFound()
  const search = await searchParams
  const { hasPassword } = await getAccount(db, account.id)
  return (
    <AdminPage
      title="Linked accounts"
      crumbs={[{ label: 'You', href: adminPath('me') }]}
      lead="With these you can sign in here without a password of ours. Your second factor is asked for all the same."
      notice={<DoneNotice done={search.done} />}
    >
      <Panel title="Accounts elsewhere">
        <IdentityList
          linked={linked}
          providers={providers}
          hasPassword={hasPassword}
          shop={await currentShop()}
          room={ownIdentitiesPath()}
          state={await findKeptForm(IDENTITIES_FORM, search)}
        />
      </Panel>
    </AdminPage>
  )
}
