import Link from 'next/link'
import type { ReactNode } from 'react'
import { ChangeList } from '@/components/admin/audit/change-list'
import { changesIn } from '@/components/admin/audit/changes'
import { eventWords } from '@/components/admin/audit/event-words'
import { type Column, DataTable } from '@/components/admin/data-table'
import { Moment } from '@/components/ui/moment'
import type { EventView } from '@/domain/events/list-events'
import { adminPath } from '@/lib/paths'

const MAX_CHANGES = 3

interface EventTableProps {
  events: EventView[]
  locale: string
  timeZone: string
  /** Everything that ever happened to one thing. */
  historyHref: (subjectId: string) => string
  empty: ReactNode
}

export function EventTable(props: EventTableProps) {
  const { events, locale, timeZone, historyHref, empty } = props
  const columns: Column<EventView>[] = [
    {
      label: 'Event',
      cell: ({ actor, name }) => `${actor.label} ${eventWords(name)}`,
    },
    {
      label: 'Of',
      cell: ({ subject }) => (
        <Link prefetch={false} className="link" href={historyHref(subject.id)}>
          {subject.label}
        </Link>
      ),
    },
    {
      label: 'Changed',
      cell: ({ data }) => <Changed data={data} locale={locale} />,
    },
    {
      label: 'When',
      cell: ({ at }) => <Moment at={at} locale={locale} timeZone={timeZone} show="compact" />,
    },
    { label: 'From', cell: ({ address }) => address },
  ]
  return (
    <DataTable
      caption="Events, the latest first"
      columns={columns}
      rows={events}
      keyOf={({ seq }) => String(seq)}
      hrefOf={({ seq }) => adminPath(`audit/${seq}`)}
      empty={empty}
    />
  )
}

function Changed({ data, locale }: { data: EventView['data']; locale: string }) {
  const changes = changesIn(data, locale)
  return changes.length > 0 && <ChangeList changes={changes} max={MAX_CHANGES} />
}
