import { type FormState, fieldState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextAreaField } from '@/components/ui/text-area'
import { adminMediumPath } from '@/lib/paths'

interface WordsFormProps {
  mediaId: string
  alt: string
  state: FormState | undefined
}

/** What a picture shows, for those who cannot see it, wherever it is shown. */
export function WordsForm({ mediaId, alt, state }: WordsFormProps) {
  return (
    <form method="post" action={adminMediumPath(mediaId, 'words')} className="space-y-3">
      <TextAreaField
        name="alt"
        label="In words"
        hint="As you would tell it on the telephone. Leave it empty only if it is mere ornament."
        isOptional
        rows={3}
        maxLength={500}
        {...fieldState(state, 'alt', alt)}
      />
      <SubmitButton look="secondary" pendingLabel="Saving …">
        Save words
      </SubmitButton>
    </form>
  )
}
