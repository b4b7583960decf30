import type { Metadata } from 'next'
import { findKeptForm, type KeptForm, type PageSearch } from '@/app/_http/kept-form'
import { newOnceKey } from '@/app/_http/once'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { found } from '@/app/admin/products/found'
import { AdminPage } from '@/components/admin/admin-page'
import { ConflictNotice } from '@/components/admin-products/conflict-notice'
import type { Editor } from '@/components/admin-products/editor'
import { ProductEditor } from '@/components/admin-products/product-editor'
import { ProductStatus } from '@/components/admin-products/product-status'
import { DONE_WORDS } from '@/components/admin-products/product-words'
import { SaveButtons } from '@/components/admin-products/save-buttons'
import { FormProblems } from '@/components/ui/form-problems'
import { Notice } from '@/components/ui/notice'
import { db } from '@/db/read'
import { can } from '@/domain/accounts/authorize'
import { firstSentence } from '@/domain/catalog/collection-cards'
import { findChangesSince } from '@/domain/catalog/find-changes-since'
import { getStaffProduct, type StaffProduct } from '@/domain/catalog/get-staff-product'
import { listStaffCollections } from '@/domain/catalog/list-staff-collections'
import { listStockMovements } from '@/domain/inventory/list-movements'
import { listMediaChoices } from '@/domain/media/list-media'
import { listTaxClasses } from '@/domain/tax/queries'
import { renderMarkdown } from '@/lib/markdown'
import { adminProductPath, adminProductsPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Product' }

interface ProductPageProps {
  params: Promise<{ id: string }>
  searchParams: PageSearch
}

export default async function ProductPage({ params, searchParams }: ProductPageProps) {
  const { id } = await params
  const { actor } = await requireStaff(adminProductPath(id), 'catalog.read')
  const search = await searchParams
  const product = await found(getStaffProduct(db, id))
  const shop = await currentShop()
  const state = await findKeptForm('product', search)
  const editor: Editor = {
    product,
    state,
    canWrite: can(actor, 'catalog.write'),
    collections: await listStaffCollections(db),
    taxClasses: await listTaxClasses(db),
    locale: shop.locale,
    timeZone: shop.timeZone,
  }
  const typed = state?.values.description
  const html = typed === undefined ? product.descriptionHtml : renderMarkdown(typed)
  const title = state?.values.title || product.contents.title
  const variantIds = product.variants.map((variant) => variant.id)
  return (
    <AdminPage
      title={product.contents.title}
      crumbs={[{ label: 'Products', href: adminProductsPath() }]}
      badge={<ProductStatus status={product.status} />}
      actions={editor.canWrite && <SaveButtons status={product.status} />}
      notice={await noticesOf(editor, state, search)}
    >
      <ProductEditor
        editor={editor}
        version={versionOf(product, state)}
        shop={shop}
        text={{ html, isPreviewOpen: search.preview === 'yes' }}
        fallback={{
          title: `${title} – ${shop.name}`,
          description: product.contents.summary || firstSentence(html) || shop.description,
        }}
        movements={await listStockMovements(db, variantIds)}
        choices={await listMediaChoices(db)}
        onceKey={newOnceKey()}
        may={{ upload: can(actor, 'media.write'), book: can(actor, 'inventory.write') }}
        kept={{
          upload: await findKeptForm('pictures', search),
          library: await findKeptForm('library-picture', search),
          order: await findKeptForm('picture-order', search),
          stock: await findKeptForm('stock', search),
        }}
      />
    </AdminPage>
  )
}

/** Whoever has been told of a conflict may save over it; any other refused form still stands on what it was filled in on. */
function versionOf({ version }: StaffProduct, state: KeptForm | undefined): number {
  if (!state || state.code === 'version_conflict') return version
  return Number(state.values.version) || version
}

async function noticesOf(editor: Editor, state: KeptForm | undefined, search: Awaited<PageSearch>) {
  const done = typeof search.done === 'string' ? DONE_WORDS[search.done] : undefined
  const changes =
    state?.code === 'version_conflict'
      ? await findChangesSince(db, editor.product.id, Number(state.values.version) || 0)
      : undefined
  return (
    <>
      {done && !state && (
        <Notice signal="ok" isLive>
          {done}
        </Notice>
      )}
      {state && changes ? (
        <ConflictNotice changes={changes} editor={editor} state={state} />
      ) : (
        <FormProblems state={state} />
      )}
    </>
  )
}
