import { TEXT_FORM } from '@/components/admin-articles/text-form'
import type { Writing } from '@/components/admin-articles/writing'
import { SubmitButton } from '@/components/ui/submit-button'
import { textDoorPath } from '@/lib/paths'

/** The next step of a text, whatever it is at this moment; nothing where none is left or it is not one's own to take. */
export function PublishButton({ text, may }: Writing) {
  const { id, status, isVisible, submittedAt, draft } = text
  if (!may.write || status === 'archived') return null
  if (!may.publish) {
    if (submittedAt) return null
    return (
      <SubmitButton
        form={TEXT_FORM}
        formAction={textDoorPath(id, 'submission')}
        pendingLabel="Sending …"
      >
        Submit for review
      </SubmitButton>
    )
  }
  if (isVisible) {
    return (
      <SubmitButton
        form={TEXT_FORM}
        formAction={textDoorPath(id, 'publication')}
        look={draft.isChanged ? 'primary' : 'secondary'}
        pendingLabel="Publishing …"
      >
        Update
      </SubmitButton>
    )
  }
  if (status !== 'draft') {
    return (
      <SubmitButton
        form={TEXT_FORM}
        formAction={textDoorPath(id, 'publication')}
        name="when"
        value="at"
        pendingLabel="Saving …"
      >
        Update the scheduled text
      </SubmitButton>
    )
  }
  return (
    <SubmitButton
      form={TEXT_FORM}
      formAction={textDoorPath(id, 'publication')}
      pendingLabel="Publishing …"
    >
      Publish
    </SubmitButton>
  )
}
