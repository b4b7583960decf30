import type { Metadata } from 'next'
import { requireStaff } from '@/app/_http/session'
import { AdminPage } from '@/components/admin/admin-page'
import { type Column, DataTable } from '@/components/admin/data-table'
import { StatusTag } from '@/components/admin/status-tag'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { db } from '@/db/read'
import { can } from '@/domain/accounts/authorize'
import { listStaffCollections, type StaffCollection } from '@/domain/catalog/list-staff-collections'
import { adminCollectionPath, adminCollectionsPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Collections' }

const COLUMNS: Column<StaffCollection>[] = [
  { label: 'Collection', cell: ({ title }) => title },
  {
    label: 'State',
    cell: ({ isPublished }) => (
      <StatusTag signal={isPublished ? 'ok' : 'plain'}>
        {isPublished ? 'Shown' : 'Hidden'}
      </StatusTag>
    ),
  },
  { label: 'Address', cell: ({ slug }) => slug },
  { label: 'Products', isFigure: true, cell: ({ productCount }) => productCount },
]

export default async function CollectionsPage() {
  const { actor } = await requireStaff(adminCollectionsPath(), 'catalog.read')
  const make = can(actor, 'catalog.write') && (
    <ButtonLink look="primary" href={adminCollectionPath('new')}>
      New collection
    </ButtonLink>
  )
  return (
    <AdminPage title="Collections" actions={make}>
      <DataTable
        caption="Collections"
        columns={COLUMNS}
        rows={await listStaffCollections(db)}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => adminCollectionPath(id)}
        empty={
          <EmptyState title="The shelves of the shop stand here">
            A collection holds what belongs together; products are put into it on their own page.
          </EmptyState>
        }
      />
    </AdminPage>
  )
}
