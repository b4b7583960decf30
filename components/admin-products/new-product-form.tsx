import { KIND_WORDS } from '@/components/admin-products/product-words'
import { TextField } from '@/components/ui/field'
import { FormProblems } from '@/components/ui/form-problems'
import { type FormState, fieldState } from '@/components/ui/form-state'
import { SelectField } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { newProductFormPath } from '@/lib/paths'

const OPTION_ROWS = [
  { name: 'Size', values: 'A5, A6' },
  { name: 'Colour', values: 'Moss, Plum, Ink' },
  { name: '', values: '' },
]

interface NewProductFormProps {
  taxClasses: readonly { id: string; name: string }[]
  currency: string
  state: FormState | undefined
}

/** As little as a product can begin with; everything more is written on its own page. */
export function NewProductForm({ taxClasses, currency, state }: NewProductFormProps) {
  return (
    <form
      method="post"
      action={newProductFormPath()}
      noValidate
      className="max-w-reading space-y-6 rounded border border-line bg-sheet p-4 sm:p-6"
    >
      <FormProblems state={state} />
      <TextField
        name="title"
        label="Title"
        maxLength={200}
        autoComplete="off"
        {...fieldState(state, 'title')}
      />
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField
          name="price"
          label={`Price in ${currency}`}
          hint="Of every variant; you can change each."
          inputMode="decimal"
          autoComplete="off"
          {...fieldState(state, 'price')}
        />
        <SelectField name="kind" label="Kind" {...fieldState(state, 'kind', 'physical')}>
          {Object.entries(KIND_WORDS).map(([kind, label]) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </SelectField>
        <SelectField
          name="taxClassId"
          label="Tax"
          {...fieldState(state, 'taxClassId', taxClasses[0]?.id)}
        >
          {taxClasses.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
      <fieldset className="space-y-3">
        <legend className="text-15 font-medium">Options</legend>
        <p className="caption">
          What one can choose, with the values between commas. Leave empty what there is no choice
          of. Every combination becomes a variant.
        </p>
        {OPTION_ROWS.map((example, row) => (
          <div key={example.name} className="grid gap-3 sm:grid-cols-[10rem_1fr]">
            <TextField
              name={`options.${row}.name`}
              label={<span>Option {row + 1}</span>}
              isOptional
              placeholder={example.name}
              autoComplete="off"
              {...fieldState(state, `options.${row}.name`)}
            />
            <TextField
              name={`options.${row}.values`}
              label="Values"
              isOptional
              placeholder={example.values}
              autoComplete="off"
              {...fieldState(state, `options.${row}.values`)}
            />
          </div>
        ))}
      </fieldset>
      <SubmitButton pendingLabel="Making the draft …">Make the draft</SubmitButton>
    </form>
  )
}
