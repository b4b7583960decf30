import { ConfirmForm } from '@/components/admin/confirm-form'
import type { Writing } from '@/components/admin-articles/writing'
import { SubmitButton } from '@/components/ui/submit-button'
import { textDoorPath } from '@/lib/paths'

/** Out of where a text is: unpublish, discard, archive, take back. */
export function WaysBack({ text, may }: Writing) {
  const { id, kind, status, isVisible, submittedAt, draft } = text
  const isLive = status === 'scheduled' || status === 'published'
  const fields = { kind, version: String(draft.version) }
  return (
    <div className="flex flex-wrap gap-x-4 border-t border-line pt-2">
      {submittedAt && (
        <form method="post" action={textDoorPath(id, 'submission/withdrawal')}>
          <input type="hidden" name="kind" value={kind} />
          <SubmitButton look="quiet" pendingLabel="One moment …">
            {may.publish ? 'Give it back to its author' : 'Take it back from review'}
          </SubmitButton>
        </form>
      )}
      {isLive && draft.isChanged && (
        <ConfirmForm
          action={textDoorPath(id, 'discarding')}
          label="Discard changes …"
          question="The draft will say again what was last published. What it says now stays in the history."
          confirmLabel="Discard the changes"
          pendingLabel="Discarding …"
          fields={fields}
        />
      )}
      {isLive && may.publish && (
        <ConfirmForm
          action={textDoorPath(id, 'withdrawal')}
          label={isVisible ? 'Unpublish …' : 'Call off …'}
          question={
            isVisible
              ? 'Readers no longer see it, and links to it lead nowhere. It becomes a draft, and you can publish it again.'
              : 'It will not appear by itself. It becomes a draft.'
          }
          confirmLabel={isVisible ? 'Unpublish' : 'Call the publication off'}
          pendingLabel="One moment …"
          fields={fields}
        />
      )}
      {status === 'archived' && (
        <form method="post" action={textDoorPath(id, 'reopening')}>
          <input type="hidden" name="kind" value={kind} />
          <SubmitButton look="secondary" pendingLabel="One moment …">
            Make it a draft again
          </SubmitButton>
        </form>
      )}
      {status !== 'archived' && (!isLive || may.publish) && (
        <ConfirmForm
          action={textDoorPath(id, 'archiving')}
          label="Archive …"
          question="It leaves the lists, and readers no longer see it. Nothing is deleted; you can take it out of the archive again."
          confirmLabel={`Archive this ${kind}`}
          pendingLabel="Archiving …"
          fields={fields}
        />
      )}
    </div>
  )
}
