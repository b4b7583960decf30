import { GridField } from '@/components/admin-products/grid-field'
import { ButtonLink } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { FormProblems } from '@/components/ui/form-problems'
import { type FormState, fieldState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import type { StoredProduct } from '@/domain/catalog/get-product-contents'
import type { OptionContents } from '@/domain/catalog/product-input'
import { adminProductPath } from '@/lib/paths'

/** As many as a product takes. */
const MAX_OPTIONS = 5

interface OptionsFormProps {
  product: StoredProduct
  /** What the form was opened on; a form that came back keeps its own. */
  version: number
  state: FormState | undefined
}

/** What can be chosen of a product. Names are renamed in place, an emptied one goes, new ones are written behind. */
export function OptionsForm({ product, version, state }: OptionsFormProps) {
  const { id, contents } = product
  const isFull = contents.options.length >= MAX_OPTIONS
  return (
    <form
      method="post"
      action={adminProductPath(id, 'options/set')}
      noValidate
      className="max-w-reading space-y-5"
    >
      <FormProblems state={state} />
      <input type="hidden" name="version" value={version} />
      {contents.options.map((option, place) => (
        <OptionFields key={option.name} option={option} place={place} state={state} />
      ))}
      {!isFull && <OptionFields place={contents.options.length} state={state} />}
      <div className="flex flex-wrap gap-2">
        <SubmitButton pendingLabel="Changing the options …">Save options</SubmitButton>
        <ButtonLink look="quiet" href={adminProductPath(id)}>
          Leave them as they are
        </ButtonLink>
      </div>
    </form>
  )
}

interface OptionFieldsProps {
  /** Absent: a new one. */
  option?: OptionContents
  place: number
  state: FormState | undefined
}

function OptionFields({ option, place, state }: OptionFieldsProps) {
  const field = (name: string) => `options.${place}.${name}`
  return (
    <fieldset className="space-y-4 rounded border border-line bg-sheet p-4 sm:p-5">
      <legend className="sr-only">{option ? `Option ${option.name}` : 'A new option'}</legend>
      {option && <input type="hidden" name={field('was')} value={option.name} />}
      <TextField
        name={field('name')}
        label={option ? 'Option' : 'A new option'}
        isOptional={!option}
        hint={option ? 'Emptied, the option goes.' : undefined}
        placeholder={option ? undefined : 'Colour'}
        maxLength={100}
        autoComplete="off"
        {...fieldState(state, field('name'), option?.name)}
      />
      {option && (
        <ul aria-label="Values" className="space-y-2">
          <li aria-hidden className="caption grid grid-cols-[1fr_8rem] gap-3">
            <span>Values; an emptied one goes</span>
            <span>Colour, if it is one</span>
          </li>
          {option.values.map((value, index) => (
            <ValueFields
              key={value.name}
              value={value}
              field={(name) => field(`values.${index}.${name}`)}
              state={state}
            />
          ))}
        </ul>
      )}
      <TextField
        name={field('added')}
        label={option ? 'New values' : 'Its values'}
        hint="Between commas. Each brings a variant for every combination."
        isOptional
        placeholder={option ? undefined : 'Moss, Plum, Ink'}
        maxLength={5000}
        autoComplete="off"
        {...fieldState(state, field('added'))}
      />
    </fieldset>
  )
}

interface ValueFieldsProps {
  value: OptionContents['values'][number]
  field: (name: string) => string
  state: FormState | undefined
}

function ValueFields({ value, field, state }: ValueFieldsProps) {
  return (
    <li className="grid grid-cols-[1fr_8rem] gap-3">
      <input type="hidden" name={field('was')} value={value.name} />
      <GridField
        name={field('name')}
        label={`Value ${value.name}`}
        maxLength={100}
        {...fieldState(state, field('name'), value.name)}
      />
      <GridField
        name={field('swatch')}
        label={`Colour of ${value.name}`}
        placeholder="#5c6b4a"
        maxLength={7}
        {...fieldState(state, field('swatch'), value.swatch)}
      />
    </li>
  )
}
