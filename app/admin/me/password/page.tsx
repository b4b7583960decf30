import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { AdminPage } from '@/components/admin/admin-page'
import { OwnPasswordForm } from '@/components/staff/own-password-form'
import { db } from '@/db/read'
import { getAccount } from '@/domain/accounts/get-account'
import { adminPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Your password' }

export default async function OwnPasswordPage({ searchParams }: { searchParams: PageSearch }) {
  const { account } = await requireStaff(adminPath('me/password'))
  const { hasPassword } = await getAccount(db, account.id)
  return (
    <AdminPage
      title="Your password"
      crumbs={[{ label: 'You', href: adminPath('me') }]}
      lead="Everywhere else where you are signed in, you will be signed out."
    >
      <OwnPasswordForm
        email={account.email}
        hasPassword={hasPassword}
        state={await findKeptForm('own-password', await searchParams)}
      />
    </AdminPage>
  )
}
