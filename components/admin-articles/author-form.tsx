import { MediaPicker } from '@/components/media/media-picker'
import { TextField } from '@/components/ui/field'
import { FormProblems } from '@/components/ui/form-problems'
import { type FormState, fieldState } from '@/components/ui/form-state'
import { SelectField } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextAreaField } from '@/components/ui/text-area'
import type { MediaView } from '@/domain/media/views'
import type { StaffAuthor } from '@/domain/publication/list-staff-authors'

interface AuthorFormProps {
  action: string
  /** Absent: a new one, whose address is made from the name. */
  author?: StaffAuthor & { formerSlugs: string[] }
  /** Those whose name it can be. */
  colleagues: readonly { id: string; name: string }[]
  choices: readonly MediaView[]
  may: { change: boolean; link: boolean; upload: boolean }
  state: FormState | undefined
}

/** Who somebody is, for readers. */
export function AuthorForm({ action, author, colleagues, choices, may, state }: AuthorFormProps) {
  const isReadOnly = !may.change
  return (
    <form
      method="post"
      action={action}
      noValidate
      className="max-w-reading space-y-5 rounded border border-line bg-sheet p-4 sm:p-6"
    >
      <FormProblems state={state} />
      {author && <input type="hidden" name="version" value={author.version} />}
      <TextField
        name="name"
        label="Name"
        maxLength={100}
        autoComplete="off"
        readOnly={isReadOnly}
        {...fieldState(state, 'name', author?.name)}
      />
      <TextField
        name="slug"
        label="Address"
        hint={
          author
            ? `An old address goes on leading here.${author.formerSlugs.length > 0 ? ` Once: ${author.formerSlugs.join(', ')}.` : ''}`
            : 'Left empty, it is made from the name.'
        }
        isOptional={!author}
        maxLength={96}
        autoComplete="off"
        spellCheck={false}
        readOnly={isReadOnly}
        {...fieldState(state, 'slug', author?.slug)}
      />
      <TextAreaField
        name="bio"
        label="About them"
        hint="A few sentences under their articles and on their page. Markdown: *italic*, [links](https://…)."
        isOptional
        rows={4}
        maxLength={5000}
        readOnly={isReadOnly}
        {...fieldState(state, 'bio', author?.bio)}
      />
      {may.change && (
        <MediaPicker
          name="mediaId"
          label="Portrait"
          error={state?.errors.mediaId}
          value={state?.values.mediaId ?? author?.mediaId}
          choices={choices}
          canUpload={may.upload}
        />
      )}
      {may.link && (
        <SelectField
          name="userId"
          label="Colleague"
          hint="Whoever it is may change what stands here, and their articles are their own."
          isOptional
          {...fieldState(state, 'userId', author?.account?.userId)}
        >
          <option value="">Somebody from outside</option>
          {colleagues.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {may.change && (
        <SubmitButton pendingLabel="Saving …">{author ? 'Save' : 'Add the author'}</SubmitButton>
      )}
    </form>
  )
}
