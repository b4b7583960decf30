import { Panel } from '@/components/admin/panel'
import { TextField } from '@/components/ui/field'
import { FormProblems } from '@/components/ui/form-problems'
import { type FormState, fieldState } from '@/components/ui/form-state'
import { SelectField } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextAreaField } from '@/components/ui/text-area'
import type { ShopSettings } from '@/domain/settings/settings'
import { publicationFormPath } from '@/lib/paths'

interface PublicationFormProps {
  settings: ShopSettings
  state: FormState | undefined
}

const HELD = [
  ['first', 'Wait until one of the same person was approved'],
  ['all', 'Always wait for approval'],
  ['none', 'Appear at once'],
] as const

/** What the publication is called, who publishes, and whether readers may answer. */
export function PublicationForm({ settings, state }: PublicationFormProps) {
  const { publication, comments, reviews } = settings
  return (
    <form method="post" action={publicationFormPath('settings')} noValidate className="grid gap-4">
      <FormProblems state={state} />
      <Panel title="The publication">
        <div className="space-y-4">
          <TextField
            name="title"
            label="Title"
            hint="Stands over its front page."
            maxLength={200}
            autoComplete="off"
            {...fieldState(state, 'title', publication.title)}
          />
          <TextAreaField
            name="description"
            label="Description"
            hint="A sentence or two, there and in feeds."
            isOptional
            rows={2}
            maxLength={500}
            {...fieldState(state, 'description', publication.description)}
          />
          <TextField
            name="articlesPerPage"
            label="Articles on a page"
            hint="From 4 to 48."
            inputMode="numeric"
            autoComplete="off"
            className="max-w-48"
            {...fieldState(state, 'articlesPerPage', String(publication.articlesPerPage))}
          />
          <Tick
            name="canAuthorsPublish"
            label="Authors publish their own articles"
            hint="Else they submit them, and an editor publishes."
            isOn={isOn(state, 'canAuthorsPublish', publication.canAuthorsPublish)}
          />
        </div>
      </Panel>
      <Panel title="Comments">
        <div className="space-y-4">
          <Tick
            name="areCommentsOpen"
            label="Readers may comment"
            hint="Each article has a switch of its own besides."
            isOn={isOn(state, 'areCommentsOpen', comments.isOpen)}
          />
          <HeldField
            name="commentsHeld"
            label="New comments"
            state={state}
            stored={comments.held}
          />
          <TextField
            name="maxLinks"
            label="Links without waiting"
            hint="A comment with more links always waits for approval."
            inputMode="numeric"
            autoComplete="off"
            className="max-w-48"
            {...fieldState(state, 'maxLinks', String(comments.maxLinks))}
          />
        </div>
      </Panel>
      <Panel title="Reviews of products">
        <div className="space-y-4">
          <Tick
            name="areReviewsOpen"
            label="Customers may review products"
            isOn={isOn(state, 'areReviewsOpen', reviews.isOpen)}
          />
          <HeldField name="reviewsHeld" label="New reviews" state={state} stored={reviews.held} />
        </div>
      </Panel>
      <div>
        <SubmitButton pendingLabel="Saving …">Save</SubmitButton>
      </div>
    </form>
  )
}

function isOn(state: FormState | undefined, name: string, stored: boolean): boolean {
  return state ? state.values[name] === 'on' : stored
}

function Tick({
  name,
  label,
  hint,
  isOn,
}: {
  name: string
  label: string
  hint?: string
  isOn: boolean
}) {
  return (
    <div>
      <label className="flex min-h-11 items-center gap-2.5 text-15">
        <input
          type="checkbox"
          name={name}
          defaultChecked={isOn}
          aria-describedby={hint && `${name}-hint`}
          className="size-4.5 shrink-0 accent-ink"
        />
        {label}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="caption ps-7">
          {hint}
        </p>
      )}
    </div>
  )
}

function HeldField({
  name,
  label,
  state,
  stored,
}: {
  name: string
  label: string
  state: FormState | undefined
  stored: string
}) {
  return (
    <SelectField
      name={name}
      label={label}
      className="max-w-md"
      {...fieldState(state, name, stored)}
    >
      {HELD.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </SelectField>
  )
}
