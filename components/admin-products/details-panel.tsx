import { Panel } from '@/components/admin/panel'
import { type Editor, PRODUCT_FORM } from '@/components/admin-products/editor'
import { TextField } from '@/components/ui/field'
import { fieldState } from '@/components/ui/form-state'

const SPARE_ROWS = 2

/** The table of facts on the product's page: paper, pages, binding. */
export function DetailsPanel({ product, state }: Editor) {
  const { details } = product.contents
  const typed = Object.keys(state?.values ?? {}).filter((name) =>
    /^details\.\d+\.label$/.test(name),
  )
  const count = Math.max(details.length + SPARE_ROWS, typed.length)
  const rows = Array.from({ length: count }, (_, row) => ({ row, detail: details[row] }))
  return (
    <Panel title="Details">
      <p className="caption mb-3">
        Facts in a table on the product’s page. An emptied row goes; for more rows, save.
      </p>
      <div className="space-y-3">
        {rows.map(({ row, detail }) => (
          <div key={row} className="grid grid-cols-[2fr_3fr] gap-3">
            <TextField
              form={PRODUCT_FORM}
              name={`details.${row}.label`}
              label={<span className={row > 0 ? 'sr-only' : undefined}>What</span>}
              placeholder={detail ? undefined : 'Paper'}
              maxLength={100}
              autoComplete="off"
              {...fieldState(state, `details.${row}.label`, detail?.label)}
            />
            <TextField
              form={PRODUCT_FORM}
              name={`details.${row}.value`}
              label={<span className={row > 0 ? 'sr-only' : undefined}>How</span>}
              placeholder={detail ? undefined : '90 g/m², cream'}
              maxLength={500}
              autoComplete="off"
              {...fieldState(state, `details.${row}.value`, detail?.value)}
            />
          </div>
        ))}
      </div>
    </Panel>
  )
}
