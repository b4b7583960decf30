import { History } from 'lucide-react'
import { Panel } from '@/components/admin/panel'
import type { Writing } from '@/components/admin-articles/writing'
import { ButtonLink } from '@/components/ui/button'
import { Moment } from '@/components/ui/moment'
import { adminTextPath } from '@/lib/paths'

/** Who wrote last, and the way to everything before. */
export function HistoryPanel({ text, locale, timeZone }: Writing) {
  const { id, kind, draft } = text
  return (
    <Panel title="History">
      <div className="space-y-3 text-15">
        <p className="text-ink-soft">
          Last saved <Moment at={draft.savedAt} locale={locale} timeZone={timeZone} />
          {draft.savedBy?.name && ` by ${draft.savedBy.name}`}.
        </p>
        <ButtonLink href={adminTextPath(kind, id, 'revisions')}>
          <History aria-hidden className="size-4" />
          All versions
        </ButtonLink>
      </div>
    </Panel>
  )
}
