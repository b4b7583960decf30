import type { Metadata } from 'next'
import type { PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { AdminPage } from '@/components/admin/admin-page'
import { DoneNotice } from '@/components/staff/done-notice'
import { RoleTable } from '@/components/staff/role-table'
import { ButtonLink } from '@/components/ui/button'
import { db } from '@/db/read'
import { can } from '@/domain/accounts/authorize'
import { listRoles } from '@/domain/accounts/list-roles'
import { adminPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Roles' }

export default async function RolesPage({ searchParams }: { searchParams: PageSearch }) {
  const { actor } = await requireStaff(adminPath('roles'), 'staff.read')
  const { done } = await searchParams
  return (
    <AdminPage
      title="Roles"
      lead="What colleagues may do. Those that come with the shop stay as they are; make your own where none fits."
      actions={
        can(actor, 'roles.write') && (
          <ButtonLink look="primary" href={adminPath('roles/new')}>
            Make a role
          </ButtonLink>
        )
      }
      notice={<DoneNotice done={done} />}
    >
      <RoleTable roles={await listRoles(db)} />
    </AdminPage>
  )
}
