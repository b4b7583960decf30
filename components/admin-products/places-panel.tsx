import { Panel } from '@/components/admin/panel'
import { type Editor, isTicked, PRODUCT_FORM } from '@/components/admin-products/editor'
import { KIND_WORDS } from '@/components/admin-products/product-words'
import { Fieldset, TextField } from '@/components/ui/field'
import { fieldState } from '@/components/ui/form-state'
import { SelectField } from '@/components/ui/select'

/** Where a product belongs: its collections and tags, its maker, and how it is taxed. */
export function PlacesPanel({ product, state, collections, taxClasses }: Editor) {
  const { contents } = product
  return (
    <Panel title="Where it belongs">
      <div className="space-y-4">
        <Fieldset
          name="collections"
          legend="Collections"
          hint={collections.length === 0 ? 'There are none yet.' : undefined}
        >
          <div className="max-h-64 overflow-y-auto">
            {collections.map(({ id, title, isPublished }) => (
              <label key={id} className="flex min-h-11 items-center gap-2.5 text-15 lg:min-h-8">
                <input
                  type="checkbox"
                  form={PRODUCT_FORM}
                  name={`collections.${id}`}
                  defaultChecked={isTicked(
                    state,
                    `collections.${id}`,
                    contents.collectionIds.includes(id),
                  )}
                  className="size-4.5 shrink-0 accent-ink"
                />
                <span className="min-w-0 wrap-anywhere">{title}</span>
                {!isPublished && <span className="caption">hidden</span>}
              </label>
            ))}
          </div>
        </Fieldset>
        <TextField
          form={PRODUCT_FORM}
          name="tags"
          label="Tags"
          hint="Between commas."
          isOptional
          maxLength={5000}
          autoComplete="off"
          {...fieldState(state, 'tags', contents.tags.join(', '))}
        />
        <TextField
          form={PRODUCT_FORM}
          name="vendor"
          label="Maker"
          isOptional
          maxLength={200}
          autoComplete="off"
          {...fieldState(state, 'vendor', contents.vendor)}
        />
        <SelectField
          form={PRODUCT_FORM}
          name="kind"
          label="Kind"
          {...fieldState(state, 'kind', contents.kind)}
        >
          {Object.entries(KIND_WORDS).map(([kind, label]) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </SelectField>
        <SelectField
          form={PRODUCT_FORM}
          name="taxClassId"
          label="Tax"
          {...fieldState(state, 'taxClassId', contents.taxClassId)}
        >
          {taxClasses.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
    </Panel>
  )
}
