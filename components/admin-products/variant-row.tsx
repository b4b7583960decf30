import type { ComponentProps, ReactNode } from 'react'
import { type Editor, isTicked, PRODUCT_FORM } from '@/components/admin-products/editor'
import { GridField } from '@/components/admin-products/grid-field'
import { fieldState } from '@/components/ui/form-state'
import type { StoredVariant } from '@/domain/catalog/list-stored-variants'
import { formatMoney, toDecimal } from '@/lib/money'

interface VariantRowProps extends Editor {
  variant: StoredVariant
}

export function VariantRow({ variant, product, state, locale }: VariantRowProps) {
  const { id, title, contents, isOffered } = variant
  const { currency } = product
  const name = title || product.contents.title
  const field = (column: string) => `variants.${id}.${column}`
  const usual = product.usualPrices.get(id)
  const decimal = (amount: number | null | undefined) =>
    amount == null ? '' : toDecimal({ amount, currency })
  const lowest = product.lowestPrices.get(id)
  const cell = (column: string, label: string, stored: string, props: ComponentProps<'input'>) => (
    <GridField
      {...fieldState(state, field(column), stored)}
      {...props}
      name={field(column)}
      label={`${label}, ${name}`}
      form={PRODUCT_FORM}
      data-column={column}
    />
  )
  return (
    <tr>
      <Cell>
        <label className="flex min-h-11 items-center gap-2.5 font-medium lg:min-h-9">
          <input
            type="checkbox"
            form={PRODUCT_FORM}
            name={field('offered')}
            defaultChecked={isTicked(state, field('offered'), isOffered)}
            className="size-4.5 shrink-0 accent-ink"
          />
          <span className="min-w-0 wrap-anywhere">{title || 'For sale'}</span>
        </label>
      </Cell>
      <Cell label={`Price, ${currency}`}>
        {cell('price', 'Price', decimal(usual?.amount), AMOUNT)}
      </Cell>
      <Cell label="Before">
        {cell('compareAt', 'Former price', decimal(usual?.compareAt), AMOUNT)}
        {lowest !== undefined && usual?.compareAt != null && (
          <span className="caption block text-end lg:mt-1">
            30 days’ lowest: {formatMoney({ amount: lowest, currency }, locale)}
          </span>
        )}
      </Cell>
      <Cell label="SKU">{cell('sku', 'SKU', contents.sku, { maxLength: 64 })}</Cell>
      <Cell label="Barcode">
        {cell('barcode', 'Barcode', contents.barcode ?? '', { maxLength: 64 })}
      </Cell>
      <Cell label="Grams">
        {cell('weight', 'Weight in grams', String(contents.weightGrams), GRAMS)}
      </Cell>
      <Cell label="Counted">
        <label className="inline-flex size-11 items-center justify-center lg:size-9">
          <input
            type="checkbox"
            form={PRODUCT_FORM}
            name={field('tracked')}
            defaultChecked={isTicked(state, field('tracked'), contents.trackStock)}
            className="size-4.5 accent-ink"
          />
          <span className="sr-only">Stock is counted, {name}</span>
        </label>
      </Cell>
    </tr>
  )
}

const AMOUNT = { inputMode: 'decimal', maxLength: 30, size: 8, dir: 'ltr' } as const
const GRAMS = { inputMode: 'numeric', maxLength: 7, size: 5 } as const

function Cell({ label, children }: { label?: string; children: ReactNode }) {
  return <td data-label={label}>{children}</td>
}
