import { Panel } from '@/components/admin/panel'
import type { Writing } from '@/components/admin-articles/writing'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { textDoorPath } from '@/lib/paths'

const WORDS = {
  open: 'Open',
  closed: 'Closed: what was said stays',
  off: 'Off: none are shown',
} as const

/** Whether readers may answer. It is a switch of its own: it changes at once, whatever the draft says. */
export function CommentingPanel({ text, may }: Writing) {
  const { id, kind, comments } = text
  if (!may.write) return null
  return (
    <Panel title="Comments">
      <form method="post" action={textDoorPath(id, 'commenting')} className="grid gap-2 text-15">
        <input type="hidden" name="kind" value={kind} />
        <Select
          name="comments"
          defaultValue={comments}
          aria-label="Comments"
          className="[&>select]:text-15"
        >
          {Object.entries(WORDS).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Select>
        <span className="flex flex-wrap items-center justify-between gap-2">
          <span className="caption">For readers at once.</span>
          <SubmitButton look="secondary" pendingLabel="One moment …">
            Change
          </SubmitButton>
        </span>
      </form>
    </Panel>
  )
}
