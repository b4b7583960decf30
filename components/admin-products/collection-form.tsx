import { isTicked } from '@/components/admin-products/editor'
import { TextField } from '@/components/ui/field'
import { FormProblems } from '@/components/ui/form-problems'
import { type FormState, fieldState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextAreaField } from '@/components/ui/text-area'
import type { StaffCollection } from '@/domain/catalog/list-staff-collections'

interface CollectionFormProps {
  action: string
  /** Absent: a new one, whose address is made from its title. */
  collection?: StaffCollection
  canWrite: boolean
  state: FormState | undefined
}

/** What a collection is called, what it says, and whether it is shown. */
export function CollectionForm({ action, collection, canWrite, state }: CollectionFormProps) {
  return (
    <form
      method="post"
      action={action}
      noValidate
      className="max-w-reading space-y-5 rounded border border-line bg-sheet p-4 sm:p-6"
    >
      <FormProblems state={state} />
      <TextField
        name="title"
        label="Title"
        maxLength={200}
        autoComplete="off"
        {...fieldState(state, 'title', collection?.title)}
      />
      {collection && (
        <TextField
          name="slug"
          label="Address"
          hint="An old address goes on leading here."
          maxLength={96}
          autoComplete="off"
          spellCheck={false}
          {...fieldState(state, 'slug', collection.slug)}
        />
      )}
      <TextAreaField
        name="description"
        label="Description"
        hint="Markdown. Its first sentence introduces the collection elsewhere."
        isOptional
        rows={6}
        maxLength={20_000}
        {...fieldState(state, 'description', collection?.description)}
      />
      <label className="flex min-h-11 items-center gap-2.5 text-15">
        <input
          type="checkbox"
          name="published"
          defaultChecked={isTicked(state, 'published', collection?.isPublished ?? true)}
          className="size-4.5 accent-ink"
        />
        Everybody sees it, as soon as there is something in it
      </label>
      {canWrite && (
        <SubmitButton pendingLabel="Saving …">
          {collection ? 'Save' : 'Make the collection'}
        </SubmitButton>
      )}
    </form>
  )
}
