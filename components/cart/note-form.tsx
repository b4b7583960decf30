import { FieldError } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { cartNotePath } from '@/lib/paths'

interface NoteFormProps {
  note: string
  error?: string
}

/** A word to the shop; folded until there is one. */
export function NoteForm({ note, error }: NoteFormProps) {
  return (
    <details id="note" open={note !== '' || error !== undefined} className="group scroll-mt-6">
      <summary className="inline-flex min-h-11 items-center text-15 link">
        {note === '' ? 'Add a note for us' : 'Your note for us'}
      </summary>
      <form action={cartNotePath()} method="post" className="mt-2 max-w-reading">
        <label htmlFor="note-text" className="sr-only">
          Note
        </label>
        <textarea
          id="note-text"
          name="note"
          rows={3}
          maxLength={1000}
          defaultValue={note}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? 'note-error' : undefined}
          className="control w-full py-2"
        />
        <FieldError id="note-error" error={error} />
        <SubmitButton look="secondary" pendingLabel="Saving …" className="mt-2">
          Save the note
        </SubmitButton>
      </form>
    </details>
  )
}
