import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { rightOptions } from '@/app/admin/roles/right-options'
import { AdminPage } from '@/components/admin/admin-page'
import { ConfirmForm } from '@/components/admin/confirm-form'
import { DoneNotice } from '@/components/staff/done-notice'
import { PermissionGroups } from '@/components/staff/permission-groups'
import { RoleForm } from '@/components/staff/role-form'
import { FormProblems } from '@/components/ui/form-problems'
import { db } from '@/db/read'
import { can } from '@/domain/accounts/authorize'
import { listRoles } from '@/domain/accounts/list-roles'
import { PERMISSIONS } from '@/domain/accounts/permissions'
import { adminPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Role' }

interface RolePageProps {
  params: Promise<{ id: string }>
  searchParams: PageSearch
}

export default async function RolePage({ params, searchParams }: RolePageProps) {
  const { id } = await params
  const { actor } = await requireStaff(adminPath(`roles/${id}`), 'staff.read')
  const role = (await listRoles(db)).find((one) => one.id === id)
  if (!role) notFound()
  const search = await searchParams
  const isTheirs = role.permissions.every((permission) => can(actor, permission))
  const mayChange = can(actor, 'roles.write') && !role.isBuiltIn && isTheirs
  return (
    <AdminPage
      title={role.name}
      crumbs={[{ label: 'Roles', href: adminPath('roles') }]}
      lead={role.description}
      notice={
        <>
          <DoneNotice done={search.done} />
          <FormProblems state={await findKeptForm('role-removal', search)} />
        </>
      }
    >
      {mayChange ? (
        <div className="space-y-8">
          <RoleForm
            action={adminPath(`roles/${id}/change`)}
            name={role.name}
            description={role.description}
            rights={rightOptions(actor, role.permissions)}
            submitLabel="Save the role"
            state={await findKeptForm('role', search)}
          />
          <ConfirmForm
            action={adminPath(`roles/${id}/removal`)}
            label="Remove this role …"
            question={removalQuestion(role.holders)}
            confirmLabel="Remove the role"
            pendingLabel="Removing …"
          />
        </div>
      ) : (
        <div className="max-w-reading">
          <PermissionGroups
            rights={role.permissions.map((permission) => ({ permission }))}
            show={({ permission }) => (
              <p key={permission} className="py-2 text-15">
                {PERMISSIONS[permission]}
              </p>
            )}
          />
        </div>
      )}
    </AdminPage>
  )
}

function removalQuestion(holders: number): string {
  return holders === 0
    ? 'Nobody has it. It cannot be brought back.'
    : 'It can be removed once no colleague has it any more.'
}
