import { type Column, DataTable } from '@/components/admin/data-table'
import { StatusTag } from '@/components/admin/status-tag'
import { ProductStatus } from '@/components/admin-products/product-status'
import { priceWords, stockWords } from '@/components/admin-products/product-words'
import { SelectionBar } from '@/components/admin-products/selection-bar'
import { EmptyState } from '@/components/ui/empty-state'
import { Picture } from '@/components/ui/picture'
import type { StaffProductRow } from '@/domain/catalog/staff-product-rows'
import { adminProductPath } from '@/lib/paths'

interface ProductTableProps {
  rows: readonly StaffProductRow[]
  locale: string
  /** Whether the visitor may publish and archive. */
  canWrite: boolean
  /** The query of this list, for the way back. */
  list: string
  empty: { title: string; text: string; action?: React.ReactNode }
}

/** Products as rows; several can be chosen and moved at once, without script too. */
export function ProductTable({ rows, locale, canWrite, list, empty }: ProductTableProps) {
  return (
    <div className="group">
      <DataTable
        caption="Products"
        columns={[...columnsFor(locale), ...(canWrite ? [CHOICE] : [])]}
        rows={rows}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => adminProductPath(id)}
        empty={
          <EmptyState title={empty.title} action={empty.action}>
            {empty.text}
          </EmptyState>
        }
      />
      {canWrite && rows.length > 0 && <SelectionBar list={list} />}
    </div>
  )
}

function columnsFor(locale: string): Column<StaffProductRow>[] {
  return [
    {
      label: 'Product',
      cell: ({ title, picture, skus }) => (
        <span className="flex items-center gap-3">
          <Picture
            picture={picture}
            sizes="3rem"
            isDecorative
            className="size-12 shrink-0 lg:size-10"
          />
          <span className="min-w-0">
            <span className="line-clamp-2 wrap-anywhere">{title}</span>
            <span className="caption block font-normal wrap-anywhere">{skuWords(skus)}</span>
          </span>
        </span>
      ),
    },
    { label: 'State', cell: ({ status }) => <ProductStatus status={status} /> },
    {
      label: 'Stock',
      cell: ({ stock, skus }) => {
        const { words, signal } = stockWords(stock, skus.length)
        return signal ? <StatusTag signal={signal}>{words}</StatusTag> : words
      },
    },
    { label: 'Price', isFigure: true, cell: ({ price }) => priceWords(price, locale) },
  ]
}

const CHOICE: Column<StaffProductRow> = {
  label: 'Choose',
  cell: ({ id, title }) => (
    <label className="relative z-1 -my-2.5 inline-flex size-11 items-center justify-center lg:size-9">
      <input
        type="checkbox"
        name={`selected.${id}`}
        form="selection"
        data-choice
        className="size-4.5 accent-ink"
      />
      <span className="sr-only">{title}</span>
    </label>
  ),
}

function skuWords(skus: readonly string[]): string {
  const [first = ''] = skus
  return skus.length > 1 ? `${skus.length} variants` : first
}
