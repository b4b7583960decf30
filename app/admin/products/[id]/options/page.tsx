import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { found } from '@/app/admin/products/found'
import { AdminPage } from '@/components/admin/admin-page'
import { OptionsForm } from '@/components/admin-products/options-form'
import { db } from '@/db/read'
import { getProductContents } from '@/domain/catalog/get-product-contents'
import { adminProductPath, adminProductsPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Options' }

interface OptionsPageProps {
  params: Promise<{ id: string }>
  searchParams: PageSearch
}

export default async function OptionsPage({ params, searchParams }: OptionsPageProps) {
  const { id } = await params
  await requireStaff(adminProductPath(id, 'options'), 'catalog.write')
  const product = await found(getProductContents(db, id))
  const state = await findKeptForm('options', await searchParams)
  const isConflict = state?.code === 'version_conflict'
  return (
    <AdminPage
      title="Options"
      crumbs={[
        { label: 'Products', href: adminProductsPath() },
        { label: product.contents.title, href: adminProductPath(id) },
      ]}
      lead="What can be chosen. A renamed value keeps its variants; one that goes takes them off sale, and orders go on knowing them."
    >
      <OptionsForm
        product={product}
        version={isConflict ? product.version : Number(state?.values.version) || product.version}
        // What was typed on other options than these cannot be put beside them.
        state={isConflict ? { values: {}, errors: state.errors } : state}
      />
    </AdminPage>
  )
}
