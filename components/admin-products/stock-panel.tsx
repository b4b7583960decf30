import { Panel } from '@/components/admin/panel'
import { REASON_WORDS } from '@/components/admin-products/product-words'
import { StockHistory } from '@/components/admin-products/stock-history'
import { StockTable } from '@/components/admin-products/stock-table'
import { TextField } from '@/components/ui/field'
import { FormProblems } from '@/components/ui/form-problems'
import { type FormState, fieldState } from '@/components/ui/form-state'
import { SelectField } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import type { StaffProduct } from '@/domain/catalog/get-staff-product'
import type { StockMovementView } from '@/domain/inventory/list-movements'
import { adminProductPath } from '@/lib/paths'

interface StockPanelProps {
  product: StaffProduct
  movements: readonly StockMovementView[]
  canBook: boolean
  onceKey: string
  state: FormState | undefined
  locale: string
  timeZone: string
}

/** What lies where, and the one way to change it: a booking that says why. */
export function StockPanel(props: StockPanelProps) {
  const { product, movements, canBook, onceKey, state, locale, timeZone } = props
  const counted = product.variants.filter(
    ({ isOffered, contents }) => isOffered && contents.trackStock,
  )
  if (counted.length === 0) {
    return (
      <Panel title="Stock">
        <p id="stock" className="text-15 text-ink-soft">
          The stock of this product is not counted. Tick “Counted” at a variant to begin.
        </p>
      </Panel>
    )
  }
  return (
    <Panel title="Stock">
      <div id="stock" className="space-y-5">
        <form
          method="post"
          action={adminProductPath(product.id, 'stock')}
          noValidate
          className="space-y-4"
        >
          <input type="hidden" name="onceKey" value={onceKey} />
          <FormProblems state={state} />
          <StockTable product={product} variants={counted} canBook={canBook} state={state} />
          {canBook && <Booking product={product} state={state} />}
        </form>
        <StockHistory movements={movements} locale={locale} timeZone={timeZone} />
      </div>
    </Panel>
  )
}

function Booking({ product, state }: Pick<StockPanelProps, 'product' | 'state'>) {
  const { locations } = product
  const [first, ...others] = locations
  return (
    <div className="grid items-end gap-4 sm:grid-cols-[repeat(auto-fit,minmax(12rem,1fr))]">
      <SelectField name="reason" label="Why" {...fieldState(state, 'reason', 'received')}>
        {Object.entries(REASON_WORDS).map(([reason, words]) => (
          <option key={reason} value={reason}>
            {words}
          </option>
        ))}
      </SelectField>
      {others.length > 0 ? (
        <SelectField
          name="locationId"
          label="Where"
          {...fieldState(state, 'locationId', first?.id)}
        >
          {locations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      ) : (
        <input type="hidden" name="locationId" value={first?.id ?? ''} />
      )}
      <TextField
        name="note"
        label="Note"
        isOptional
        maxLength={300}
        placeholder="Delivery note 4711"
        autoComplete="off"
        {...fieldState(state, 'note')}
      />
      <SubmitButton look="secondary" pendingLabel="Booking …">
        Book
      </SubmitButton>
    </div>
  )
}
