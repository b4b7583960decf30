import { DataTable } from '@/components/admin/data-table'
import type { Role } from '@/domain/accounts/list-roles'
import { adminPath } from '@/lib/paths'

export function RoleTable({ roles }: { roles: readonly Role[] }) {
  return (
    <DataTable
      caption="Roles"
      columns={[
        { label: 'Role', cell: ({ name }) => name },
        { label: 'For', cell: ({ description }) => description },
        { label: 'Kind', cell: ({ isBuiltIn }) => (isBuiltIn ? 'Comes with the shop' : 'Own') },
        { label: 'Rights', cell: ({ permissions }) => permissions.length, isFigure: true },
        { label: 'Colleagues', cell: ({ holders }) => holders, isFigure: true },
      ]}
      rows={roles}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => adminPath(`roles/${id}`)}
      empty={null}
    />
  )
}
