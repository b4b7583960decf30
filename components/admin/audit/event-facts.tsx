import Link from 'next/link'
import { ChangeList } from '@/components/admin/audit/change-list'
import { changesIn, factsIn } from '@/components/admin/audit/changes'
import { subjectPath } from '@/components/admin/audit/subject-path'
import { DefinitionList } from '@/components/admin/definition-list'
import { Panel } from '@/components/admin/panel'
import { Moment } from '@/components/ui/moment'
import type { EventView } from '@/domain/events/list-events'
import { adminPath } from '@/lib/paths'

interface EventFactsProps {
  event: EventView
  locale: string
  timeZone: string
}

/** Everything that was written down about one event. */
export function EventFacts({ event, locale, timeZone }: EventFactsProps) {
  const { actor, subject, data, at, address, seq, name } = event
  const changes = changesIn(data, locale)
  const facts = factsIn(data, locale)
  const path = name.startsWith('staff.')
    ? adminPath(`staff/${subject.id}`)
    : subjectPath(subject.id)
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <Panel title="What happened">
        <DefinitionList
          items={[
            { term: 'Who', detail: actor.label },
            {
              term: 'Of',
              detail: path ? <SubjectLink path={path} subject={subject} /> : subject.label,
            },
            {
              term: 'When',
              detail: <Moment at={at} locale={locale} timeZone={timeZone} />,
            },
            { term: 'From', detail: address },
            { term: 'Event', detail: <code className="font-mono text-13">{name}</code> },
            { term: 'Number', detail: seq },
          ]}
        />
      </Panel>
      {changes.length > 0 && (
        <Panel title="What it changed">
          <ChangeList changes={changes} />
        </Panel>
      )}
      {facts.length > 0 && (
        <Panel title="What else was written down">
          <DefinitionList
            items={facts.map(({ field, value }) => ({ term: field, detail: value }))}
          />
        </Panel>
      )}
    </div>
  )
}

function SubjectLink({ path, subject }: { path: string; subject: EventView['subject'] }) {
  return (
    <Link prefetch={false} className="link" href={path}>
      {subject.label}
    </Link>
  )
}
