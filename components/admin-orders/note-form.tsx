import { Field, fieldAttributes } from '@/components/ui/field'
import { type FormState, fieldState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { adminOrderPath } from '@/lib/paths'

interface NoteFormProps {
  orderId: string
  onceKey: string
  state: FormState | undefined
}

/** Writes something down for colleagues, where they will look. */
export function NoteForm({ orderId, onceKey, state }: NoteFormProps) {
  const { defaultValue, error } = fieldState(state, 'body')
  const frame = { name: 'body', label: 'Note for colleagues', error }
  return (
    <form
      method="post"
      action={adminOrderPath(orderId, 'notes')}
      className="mb-5 space-y-2"
      data-screen-only
    >
      <input type="hidden" name="onceKey" value={onceKey} />
      <Field {...frame}>
        <textarea
          {...fieldAttributes(frame)}
          defaultValue={defaultValue}
          rows={2}
          maxLength={5000}
          className="control field-sizing-content w-full py-2 text-15"
        />
      </Field>
      <SubmitButton look="secondary" pendingLabel="Adding …">
        Add note
      </SubmitButton>
    </form>
  )
}
