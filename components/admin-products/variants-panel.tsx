import { Panel } from '@/components/admin/panel'
import type { Editor } from '@/components/admin-products/editor'
import { FillDown } from '@/components/admin-products/fill-down'
import { VariantRow } from '@/components/admin-products/variant-row'
import { ButtonLink } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field'
import { adminProductPath } from '@/lib/paths'

const GRID_ID = 'variant-grid'

/** Every variant with what can be said of each, in a grid that becomes cards on a phone. */
export function VariantsPanel(editor: Editor) {
  const { product, state, canWrite } = editor
  const { id, contents, variants, currency } = product
  const rows = variants.filter(({ isOffered, canReturn }) => isOffered || canReturn)
  const hasOptions = contents.options.length > 0
  return (
    <Panel
      title={hasOptions ? 'Variants' : 'Price and SKU'}
      actions={
        canWrite && (
          <ButtonLink look="quiet" href={adminProductPath(id, 'options')}>
            {hasOptions ? 'Change options' : 'Add options'}
          </ButtonLink>
        )
      }
    >
      <div id="variants">
        <FieldError id="variants-error" error={state?.errors.variants} />
        <table id={GRID_ID} className="variant-grid">
          <caption className="sr-only">Variants</caption>
          <thead>
            <tr>
              <th scope="col">{hasOptions ? 'Variant' : 'Offered'}</th>
              <th scope="col">
                <Head label={`Price, ${currency}`} column="price" count={rows.length} />
              </th>
              <th scope="col">
                <Head label="Before" column="compareAt" count={rows.length} />
              </th>
              <th scope="col">SKU</th>
              <th scope="col">Barcode</th>
              <th scope="col">
                <Head label="Grams" column="weight" count={rows.length} />
              </th>
              <th scope="col">Counted</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((variant) => (
              <VariantRow key={variant.id} variant={variant} {...editor} />
            ))}
          </tbody>
        </table>
        <p className="caption mt-3">
          A variant that is not ticked is not for sale, but orders and carts go on knowing it.
          “Before” is the struck-through price.
        </p>
      </div>
    </Panel>
  )
}

function Head({ label, column, count }: { label: string; column: string; count: number }) {
  return (
    <span className="inline-flex items-center gap-1">
      {label}
      {count > 1 && <FillDown gridId={GRID_ID} column={column} label={label} />}
    </span>
  )
}
