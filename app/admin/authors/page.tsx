import type { Metadata } from 'next'
import type { PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { AdminPage } from '@/components/admin/admin-page'
import { type Column, DataTable } from '@/components/admin/data-table'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { db } from '@/db/read'
import { can } from '@/domain/accounts/authorize'
import { listStaffAuthors, type StaffAuthor } from '@/domain/publication/list-staff-authors'
import { adminAuthorPath, adminAuthorsPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Authors' }

const COLUMNS: Column<StaffAuthor>[] = [
  { label: 'Name', cell: ({ name }) => name },
  { label: 'Colleague', cell: ({ account }) => account?.name ?? 'From outside' },
  { label: 'Address', cell: ({ slug }) => slug },
  { label: 'Articles', isFigure: true, cell: ({ articleCount }) => articleCount },
]

export default async function AuthorsPage({ searchParams }: { searchParams: PageSearch }) {
  const { actor } = await requireStaff(adminAuthorsPath(), 'publication.read')
  const make = can(actor, 'publication.edit') && (
    <ButtonLink look="primary" href={adminAuthorPath('new')}>
      New author
    </ButtonLink>
  )
  const isRemoved = (await searchParams).done === 'removed'
  return (
    <AdminPage
      title="Authors"
      lead="Whoever begins an article gets an entry here by themselves."
      actions={make}
      notice={
        isRemoved && (
          <Notice signal="ok" isLive>
            The author is removed.
          </Notice>
        )
      }
    >
      <DataTable
        caption="Authors"
        columns={COLUMNS}
        rows={await listStaffAuthors(db, actor)}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => adminAuthorPath(id)}
        empty={
          <EmptyState title="Those who write stand here" action={make}>
            Each has a page of their own with a portrait and everything they have written.
          </EmptyState>
        }
      />
    </AdminPage>
  )
}
