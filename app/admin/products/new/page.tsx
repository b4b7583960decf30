import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { AdminPage } from '@/components/admin/admin-page'
import { NewProductForm } from '@/components/admin-products/new-product-form'
import { db } from '@/db/read'
import { listTaxClasses } from '@/domain/tax/queries'
import { adminProductsPath, newProductPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'New product' }

export default async function NewProductPage({ searchParams }: { searchParams: PageSearch }) {
  await requireStaff(newProductPath(), 'catalog.write')
  const { currency } = await currentShop()
  return (
    <AdminPage
      title="New product"
      crumbs={[{ label: 'Products', href: adminProductsPath() }]}
      lead="It begins as a draft that only you and your colleagues see."
    >
      <NewProductForm
        taxClasses={await listTaxClasses(db)}
        currency={currency}
        state={await findKeptForm('new-product', await searchParams)}
      />
    </AdminPage>
  )
}
