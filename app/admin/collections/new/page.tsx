import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { AdminPage } from '@/components/admin/admin-page'
import { CollectionForm } from '@/components/admin-products/collection-form'
import { adminCollectionPath, adminCollectionsPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'New collection' }

export default async function NewCollectionPage({ searchParams }: { searchParams: PageSearch }) {
  await requireStaff(adminCollectionPath('new'), 'catalog.write')
  return (
    <AdminPage
      title="New collection"
      crumbs={[{ label: 'Collections', href: adminCollectionsPath() }]}
      lead="Products are put into it on their own page."
    >
      <CollectionForm
        action={adminCollectionPath('new', 'draft')}
        canWrite
        state={await findKeptForm('collection', await searchParams)}
      />
    </AdminPage>
  )
}
