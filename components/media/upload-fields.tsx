import { Field, fieldAttributes, TextField } from '@/components/ui/field'
import { type FormState, fieldState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { PICTURE_TYPES } from '@/lib/picture-types'

/** The fields of a plain form that sends pictures. The words come first: what follows a refused file is not read any more. */
export function UploadFields({ state }: { state: FormState | undefined }) {
  const files = { name: 'files', label: 'New pictures', error: state?.errors.files }
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name="alt"
          label="What they show"
          hint="For those who cannot see them; you can change it for each."
          isOptional
          maxLength={500}
          autoComplete="off"
          {...fieldState(state, 'alt')}
        />
        <Field {...files} hint="JPEG, PNG, WebP, AVIF or GIF; one or several.">
          <input
            {...fieldAttributes({ ...files, hint: 'yes' })}
            type="file"
            accept={PICTURE_TYPES}
            multiple
            className="control w-full cursor-pointer py-2 text-15 file:me-3 file:rounded file:border file:border-edge file:bg-stock file:px-3 file:text-15"
          />
        </Field>
      </div>
      <SubmitButton look="secondary" pendingLabel="Sending the pictures …">
        Add pictures
      </SubmitButton>
    </>
  )
}
