import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { AdminPage } from '@/components/admin/admin-page'
import { CollectionForm } from '@/components/admin-products/collection-form'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { db } from '@/db/read'
import { can } from '@/domain/accounts/authorize'
import { listStaffCollections } from '@/domain/catalog/list-staff-collections'
import { adminCollectionPath, adminCollectionsPath, adminProductsPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Collection' }

interface CollectionPageProps {
  params: Promise<{ id: string }>
  searchParams: PageSearch
}

export default async function CollectionPage({ params, searchParams }: CollectionPageProps) {
  const { id } = await params
  const { actor } = await requireStaff(adminCollectionPath(id), 'catalog.read')
  const search = await searchParams
  const collections = await listStaffCollections(db)
  const collection = collections.find((one) => one.id === id)
  if (!collection) return notFound()
  const { title, productCount } = collection
  return (
    <AdminPage
      title={title}
      crumbs={[{ label: 'Collections', href: adminCollectionsPath() }]}
      actions={
        <ButtonLink href={adminProductsPath({ collection: id })}>
          {productCount === 1 ? 'The product in it' : `The ${productCount} products in it`}
        </ButtonLink>
      }
      notice={
        typeof search.done === 'string' && (
          <Notice signal="ok" isLive>
            Saved. The shop shows it with the next visit.
          </Notice>
        )
      }
    >
      <CollectionForm
        action={adminCollectionPath(id, 'contents')}
        collection={collection}
        canWrite={can(actor, 'catalog.write')}
        state={await findKeptForm('collection', search)}
      />
    </AdminPage>
  )
}
