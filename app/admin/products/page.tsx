import type { Metadata } from 'next'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { requireStaff } from '@/app/_http/session'
import { currentShop } from '@/app/_shop/current-shop'
import { oneOf } from '@/app/admin/list-query'
import { AdminPage } from '@/components/admin/admin-page'
import { CountTabs } from '@/components/admin/count-tabs'
import { FilterBar } from '@/components/admin/filter-bar'
import { FilterSelect } from '@/components/admin/filter-fields'
import { KeysetPager } from '@/components/admin/keyset-pager'
import { ProductTable } from '@/components/admin-products/product-table'
import { STATUS_WORDS } from '@/components/admin-products/product-words'
import { ButtonLink } from '@/components/ui/button'
import { FormProblems } from '@/components/ui/form-problems'
import { Notice } from '@/components/ui/notice'
import { db } from '@/db/read'
import { can } from '@/domain/accounts/authorize'
import { listStaffCollections, type StaffCollection } from '@/domain/catalog/list-staff-collections'
import {
  listStaffProducts,
  productStatuses,
  type StaffProductFilters,
  staffProductFilters,
} from '@/domain/catalog/list-staff-products'
import { adminProductsPath, newProductPath } from '@/lib/paths'

export const metadata: Metadata = { title: 'Products' }

const PAGE_SIZE = 50

const STOCK_FILTERS = [
  { value: 'out', label: 'Something is sold out' },
  { value: 'low', label: 'Something is running out' },
  { value: 'short', label: 'Promised and missing' },
]

const SELECTION_WORDS: Readonly<Record<string, string>> = {
  publication: 'on sale',
  withdrawal: 'back in the drawer of drafts',
  archiving: 'in the archive',
}

export default async function ProductsPage({ searchParams }: { searchParams: PageSearch }) {
  const { actor } = await requireStaff(adminProductsPath(), 'catalog.read')
  const search = await searchParams
  const filters = readFilters(search)
  const after = oneOf(search.after)
  const list = await listStaffProducts(db, filters, { after, limit: PAGE_SIZE })
  const collections = await listStaffCollections(db)
  const { locale } = await currentShop()
  const canWrite = can(actor, 'catalog.write')
  const query = queryOf(filters)
  const isFiltered = Object.values(query).some(Boolean)
  return (
    <AdminPage
      title="Products"
      actions={
        canWrite && (
          <ButtonLink look="primary" href={newProductPath()}>
            New product
          </ButtonLink>
        )
      }
      notice={
        <>
          <SelectionNotice done={oneOf(search.done)} count={oneOf(search.count)} />
          <FormProblems state={await findKeptForm('selection', search)} />
        </>
      }
    >
      <CountTabs label="Products by state" tabs={tabsFor(filters, list.counts)} />
      <FilterBar
        action={adminProductsPath()}
        search={{ label: 'Title, SKU or tag', value: filters.search }}
        keep={{ status: filters.status }}
        chips={chipsFor(filters, collections)}
      >
        <FilterSelect
          name="collection"
          label="Collection"
          anyLabel="All collections"
          value={filters.collectionId}
          options={collections.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <FilterSelect
          name="stock"
          label="Stock"
          anyLabel="Any stock"
          value={filters.stock}
          options={STOCK_FILTERS}
        />
      </FilterBar>
      <ProductTable
        rows={list.rows}
        locale={locale}
        canWrite={canWrite}
        list={adminProductsPath({ ...query, after }).split('?')[1] ?? ''}
        empty={isFiltered ? NOTHING_FOUND : nothingYet(canWrite)}
      />
      <KeysetPager
        firstHref={after ? adminProductsPath(query) : undefined}
        nextHref={list.next ? adminProductsPath({ ...query, after: list.next }) : undefined}
      />
    </AdminPage>
  )
}

function SelectionNotice({ done, count }: { done?: string; count?: string }) {
  const words = done && SELECTION_WORDS[done]
  if (!words || !/^\d{1,4}$/.test(count ?? '')) return null
  return (
    <Notice signal="ok" isLive>
      {count === '1' ? `One product is ${words}.` : `${count} products are ${words}.`}
    </Notice>
  )
}

const NOTHING_FOUND = {
  title: 'Nothing fits these filters',
  text: 'Take one away, or search for other words.',
  action: <ButtonLink href={adminProductsPath()}>Show all products</ButtonLink>,
}

function nothingYet(canWrite: boolean) {
  return {
    title: 'What you sell stands here',
    text: 'A product begins as a draft that nobody else sees.',
    action: canWrite && <ButtonLink href={newProductPath()}>Write the first product</ButtonLink>,
  }
}

/** What the address says that makes no sense is as good as not said. */
function readFilters(search: Awaited<PageSearch>): StaffProductFilters {
  const wanted = {
    status: oneOf(search.status),
    search: oneOf(search.q),
    collectionId: oneOf(search.collection),
    stock: oneOf(search.stock),
  }
  const shape = staffProductFilters.shape
  return {
    status: shape.status.safeParse(wanted.status).data,
    search: shape.search.safeParse(wanted.search).data,
    collectionId: shape.collectionId.safeParse(wanted.collectionId).data,
    stock: shape.stock.safeParse(wanted.stock).data,
  }
}

function queryOf({ status, search, collectionId, stock }: StaffProductFilters) {
  return { status, q: search, collection: collectionId, stock }
}

function tabsFor(filters: StaffProductFilters, counts: Record<string, number>) {
  const href = (status?: string) => adminProductsPath({ ...queryOf(filters), status })
  const states = productStatuses.map((status) => ({
    label: STATUS_WORDS[status].label,
    href: href(status),
    count: counts[status],
    isCurrent: filters.status === status,
  }))
  return [{ label: 'All', href: href(), isCurrent: !filters.status }, ...states]
}

function chipsFor(filters: StaffProductFilters, collections: readonly StaffCollection[]) {
  const { search, collectionId, stock } = filters
  const without = (name: string) => adminProductsPath({ ...queryOf(filters), [name]: undefined })
  const collection = collections.find(({ id }) => id === collectionId)
  const stockLabel = STOCK_FILTERS.find(({ value }) => value === stock)?.label
  return [
    ...(search ? [{ label: `“${search}”`, href: without('q') }] : []),
    ...(collection ? [{ label: collection.title, href: without('collection') }] : []),
    ...(stockLabel ? [{ label: stockLabel, href: without('stock') }] : []),
  ]
}
