import { StatusTag } from '@/components/admin/status-tag'
import { GridField } from '@/components/admin-products/grid-field'
import { type FormState, fieldState } from '@/components/ui/form-state'
import type { StaffProduct, StaffStockLevel } from '@/domain/catalog/get-staff-product'
import type { StoredVariant } from '@/domain/catalog/list-stored-variants'
import { sumOf } from '@/lib/money'

interface StockTableProps {
  product: StaffProduct
  variants: readonly StoredVariant[]
  canBook: boolean
  state: FormState | undefined
}

/** What lies there, what of it is promised, what is left, and the field in which a number of pieces is booked. */
export function StockTable({ product, variants, canBook, state }: StockTableProps) {
  return (
    <table className="data-table">
      <caption className="sr-only">Stock by variant</caption>
      <thead>
        <tr>
          <th scope="col">Variant</th>
          <th scope="col" data-figure>
            There
          </th>
          <th scope="col" data-figure>
            Promised
          </th>
          <th scope="col" data-figure>
            Left
          </th>
          {canBook && (
            <th scope="col" data-figure>
              Pieces
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {variants.map((variant) => (
          <StockRow
            key={variant.id}
            variant={variant}
            levels={product.stock.get(variant.id) ?? []}
            places={product.locations}
            canBook={canBook}
            state={state}
          />
        ))}
      </tbody>
    </table>
  )
}

interface StockRowProps extends Pick<StockTableProps, 'canBook' | 'state'> {
  variant: StoredVariant
  levels: readonly StaffStockLevel[]
  places: StaffProduct['locations']
}

function StockRow({ variant, levels, places, canBook, state }: StockRowProps) {
  const { title, contents } = variant
  const total = (count: (level: StaffStockLevel) => number) => sumOf(levels.map(count))
  const shortfall = total((level) => level.shortfall)
  return (
    <tr>
      <td data-label="Variant">
        <span className="font-medium">{title || contents.sku}</span>
        {title && <span className="caption block">{contents.sku}</span>}
      </td>
      <td data-label="There" data-figure>
        <span>
          {total(({ onHand }) => onHand)}
          {places.length > 1 && <span className="caption block">{byPlace(levels, places)}</span>}
        </span>
      </td>
      <td data-label="Promised" data-figure>
        {total(({ reserved, allocated }) => reserved + allocated)}
      </td>
      <td data-label="Left" data-figure>
        {shortfall > 0 ? (
          <StatusTag signal="stop">{shortfall} missing</StatusTag>
        ) : (
          total(({ onHand, reserved, allocated }) => Math.max(0, onHand - reserved - allocated))
        )}
      </td>
      {canBook && (
        <td data-label="Pieces" data-figure>
          <PiecesField variant={variant} state={state} />
        </td>
      )}
    </tr>
  )
}

function byPlace(levels: readonly StaffStockLevel[], places: StaffProduct['locations']): string {
  return places
    .flatMap(({ id, name }) => {
      const level = levels.find(({ locationId }) => locationId === id)
      return level ? [`${name} ${level.onHand}`] : []
    })
    .join(' · ')
}

function PiecesField({ variant, state }: Pick<StockRowProps, 'variant' | 'state'>) {
  const name = `quantity.${variant.id}`
  return (
    <span className="inline-block w-24">
      <GridField
        name={name}
        label={`Pieces of ${variant.title || variant.contents.sku}`}
        inputMode="numeric"
        maxLength={6}
        {...fieldState(state, name)}
      />
    </span>
  )
}
