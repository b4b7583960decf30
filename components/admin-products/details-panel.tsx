import { Panel } from '@/components/admin/panel'
import { type Editor, PRODUCT_FORM } from '@/components/admin-products/editor'
import { GridField } from '@/components/admin-products/grid-field'
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
        Facts in a table on the product’s page, such as Paper: 90 g/m², cream. An emptied row goes;
        for more rows, save.
      </p>
      <div className="space-y-2">
        {rows.map(({ row, detail }) => (
          <div key={row} className="grid grid-cols-[2fr_3fr] gap-3">
            <GridField
              form={PRODUCT_FORM}
              name={`details.${row}.label`}
              label={`Detail ${row + 1}, what`}
              maxLength={100}
              {...fieldState(state, `details.${row}.label`, detail?.label)}
            />
            <GridField
              form={PRODUCT_FORM}
              name={`details.${row}.value`}
              label={`Detail ${row + 1}, how`}
              maxLength={500}
              {...fieldState(state, `details.${row}.value`, detail?.value)}
            />
          </div>
        ))}
      </div>
    </Panel>
  )
}
