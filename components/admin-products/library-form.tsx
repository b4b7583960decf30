import { MediaPicker } from '@/components/media/media-picker'
import { FormProblems } from '@/components/ui/form-problems'
import type { FormState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import type { MediaView } from '@/domain/media/views'
import { adminProductPath } from '@/lib/paths'

interface LibraryFormProps {
  productId: string
  choices: readonly MediaView[]
  state: FormState | undefined
}

/** Hangs a picture on the product that the library has already. */
export function LibraryForm({ productId, choices, state }: LibraryFormProps) {
  return (
    <form
      method="post"
      action={adminProductPath(productId, 'pictures/library')}
      className="space-y-3 border-t border-line pt-5"
    >
      <FormProblems state={state} />
      <MediaPicker
        name="mediaId"
        label="A picture of the library"
        value={state?.values.mediaId}
        choices={choices}
        error={state?.errors.mediaId}
      />
      <SubmitButton look="secondary" pendingLabel="Adding …">
        Add it to this product
      </SubmitButton>
    </form>
  )
}
