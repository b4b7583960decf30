import { ExternalLink } from 'lucide-react'
import { Panel } from '@/components/admin/panel'
import { ScheduleFields } from '@/components/admin-articles/schedule-fields'
import { TextState } from '@/components/admin-articles/text-state'
import { WaysBack } from '@/components/admin-articles/ways-back'
import type { Writing } from '@/components/admin-articles/writing'
import { ButtonLink } from '@/components/ui/button'
import { Moment } from '@/components/ui/moment'
import { articlePath, pagePath } from '@/lib/paths'

/** What readers see of it, and what can be done about that. */
export function PublishPanel(writing: Writing) {
  const { text, may } = writing
  const { status, publishAt, isVisible, submittedAt, draft } = text
  return (
    <Panel title="Publishing">
      <div className="space-y-3 text-15">
        <TextState
          text={{ status, publishAt, submittedAt, isChanged: draft.isChanged }}
          isVisible={isVisible}
        />
        <Sentences {...writing} />
        {isVisible && (
          <ButtonLink
            href={text.kind === 'page' ? pagePath(text.slug) : articlePath(text.slug)}
            target="_blank"
            rel="noopener"
          >
            View live
            <ExternalLink aria-hidden className="size-4" />
            <span className="sr-only">(new window)</span>
          </ButtonLink>
        )}
        {may.publish && status !== 'archived' && <ScheduleFields {...writing} />}
        {may.move && <WaysBack {...writing} />}
      </div>
    </Panel>
  )
}

function Sentences({ text, may, locale, timeZone }: Writing) {
  const { status, publishAt, isVisible, submittedAt, draft } = text
  const when = publishAt && <Moment at={publishAt} locale={locale} timeZone={timeZone} />
  return (
    <div className="space-y-2 text-ink-soft">
      {status === 'draft' && <p>Only you and your colleagues see it.</p>}
      {status === 'archived' && (
        <p>Put aside: readers do not see it, and it is out of the way. Nothing is deleted.</p>
      )}
      {status === 'scheduled' && !isVisible && (
        <p>
          Appears {when} by the shop’s clock, by itself.
          {draft.isChanged && ' What you have written since is not part of it until you update it.'}
        </p>
      )}
      {isVisible && (
        <p>
          Readers see it since {when}.
          {draft.isChanged
            ? ' What you have written since only you and your colleagues see, until you update it.'
            : ' They see what stands here.'}
        </p>
      )}
      {submittedAt && (
        <p>
          {may.publish ? 'Its author asks to publish it, since ' : 'It waits for an editor since '}
          <Moment at={submittedAt} locale={locale} timeZone={timeZone} />.
        </p>
      )}
      {may.write && !may.publish && !submittedAt && status === 'draft' && (
        <p>When it is ready, submit it: an editor publishes it.</p>
      )}
      {!may.move && <p>You can read it. To change it, ask an editor.</p>}
    </div>
  )
}
