import { Panel } from '@/components/admin/panel'
import { CopyField } from '@/components/admin-articles/copy-field'
import type { Writing } from '@/components/admin-articles/writing'
import { Moment } from '@/components/ui/moment'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { textDoorPath } from '@/lib/paths'

/** Links by which somebody without an account reads the draft for a while. */
export function PreviewLinksPanel({
  text,
  may,
  locale,
  timeZone,
  newLink,
}: Writing & { newLink?: string }) {
  const { id, kind, previewLinks } = text
  if (!may.write && previewLinks.length === 0) return null
  return (
    <Panel title="Preview links">
      <div id="preview-links" className="space-y-3 text-15">
        {newLink && <CopyField value={newLink} label="The new link" />}
        {previewLinks.length === 0 && (
          <p className="text-ink-soft">
            Whoever has such a link reads the draft as it is at that moment, without signing in.
          </p>
        )}
        <ul className="space-y-2">
          {previewLinks.map((link) => (
            <li key={link.id} className="flex flex-wrap items-center justify-between gap-x-3">
              <span>
                Works until{' '}
                <Moment at={link.expiresAt} locale={locale} timeZone={timeZone} show="compact" />
                {link.createdBy && <span className="caption block">made by {link.createdBy}</span>}
              </span>
              {may.write && (
                <form method="post" action={textDoorPath(id, `previews/${link.id}/revocation`)}>
                  <input type="hidden" name="kind" value={kind} />
                  <SubmitButton look="quiet" pendingLabel="One moment …">
                    Revoke
                  </SubmitButton>
                </form>
              )}
            </li>
          ))}
        </ul>
        {may.write && (
          <form
            method="post"
            action={textDoorPath(id, 'previews')}
            className="flex flex-wrap items-end gap-2"
          >
            <input type="hidden" name="kind" value={kind} />
            <div className="grid gap-1">
              <label htmlFor="preview-days" className="caption">
                It works for
              </label>
              <Select id="preview-days" name="days" defaultValue="7" className="[&>select]:text-15">
                <option value="1">one day</option>
                <option value="7">a week</option>
                <option value="30">a month</option>
              </Select>
            </div>
            <SubmitButton look="secondary" pendingLabel="One moment …">
              Make a link
            </SubmitButton>
          </form>
        )}
      </div>
    </Panel>
  )
}
