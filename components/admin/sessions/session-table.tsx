import type { ReactNode } from 'react'
import { type Column, DataTable } from '@/components/admin/data-table'
import { StatusTag } from '@/components/admin/status-tag'
import { Moment } from '@/components/ui/moment'
import type { LiveSessionView } from '@/domain/accounts/list-live-sessions'
import { deviceOf } from '@/lib/device'
import { adminPath } from '@/lib/paths'

interface SessionTableProps {
  sessions: LiveSessionView[]
  /** The one by which this page is seen. */
  ownId: string
  canEnd: boolean
  locale: string
  timeZone: string
  empty: ReactNode
}

export function SessionTable(props: SessionTableProps) {
  const { sessions, ownId, canEnd, locale, timeZone, empty } = props
  const moment = (at: Date) => <Moment at={at} locale={locale} timeZone={timeZone} show="compact" />
  const columns: Column<LiveSessionView>[] = [
    { label: 'Person', cell: ({ person }) => <Person person={person} /> },
    {
      label: 'State',
      cell: ({ state, person }) => <SessionState state={state} kind={person.kind} />,
    },
    {
      label: 'Device',
      cell: ({ id, userAgent, client }) => (
        <span>
          {client === 'api' ? 'An app' : deviceOf(userAgent).name}
          {id === ownId && <span className="caption block">this browser</span>}
        </span>
      ),
    },
    { label: 'From', cell: ({ address }) => address },
    { label: 'Last seen', cell: ({ lastSeenAt }) => moment(lastSeenAt) },
    { label: 'Signed in', cell: ({ createdAt }) => moment(createdAt) },
  ]
  if (canEnd) columns.push({ label: '', cell: (session) => <EndForm session={session} /> })
  return (
    <DataTable
      caption="Who is signed in, the latest first"
      columns={columns}
      rows={sessions}
      keyOf={({ id }) => id}
      empty={empty}
    />
  )
}

function Person({ person: { name, email } }: { person: LiveSessionView['person'] }) {
  return (
    <span className="wrap-anywhere">
      <span className="font-medium">{name || email}</span>
      {name && <span className="caption block">{email}</span>}
    </span>
  )
}

function SessionState({ state, kind }: { state: 'half' | 'full'; kind: 'customer' | 'staff' }) {
  if (state === 'half') return <StatusTag signal="warn">Second factor missing</StatusTag>
  return kind === 'staff' ? (
    <StatusTag signal="notice">Colleague</StatusTag>
  ) : (
    <StatusTag signal="plain">Customer</StatusTag>
  )
}

function EndForm({ session: { id, person } }: { session: LiveSessionView }) {
  return (
    <form method="post" action={adminPath(`sessions/${id}/end`)}>
      <button type="submit" className="link min-h-11 lg:min-h-6">
        Sign out there
        <span className="sr-only">: {person.name || person.email}</span>
      </button>
    </form>
  )
}
