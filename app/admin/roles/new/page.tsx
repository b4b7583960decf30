import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { rightOptions } from '@/app/admin/roles/right-options'
import { AdminPage } from '@/components/admin/admin-page'
import { RoleForm } from '@/components/staff/role-form'
import { adminPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'New role' }

export default async function NewRolePage({ searchParams }: { searchParams: PageSearch }) {
  const { actor } = await requireStaff(adminPath('roles/new'), 'roles.write')
  return (
    <AdminPage title="New role" crumbs={[{ label: 'Roles', href: adminPath('roles') }]}>
      <RoleForm
        action={adminPath('roles/creation')}
        rights={rightOptions(actor, [])}
        submitLabel="Make the role"
        state={await findKeptForm('new-role', await searchParams)}
      />
    </AdminPage>
  )
}
