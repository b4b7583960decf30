import { DataTable } from '@/components/admin/data-table'
import { StatusTag } from '@/components/admin/status-tag'
import { Moment } from '@/components/ui/moment'
import type { Colleague } from '@/domain/accounts/list-colleagues'
import { adminPath } from '@/lib/paths'

interface ColleagueTableProps {
  colleagues: readonly Colleague[]
  locale: string
  timeZone: string
}

export function ColleagueTable({ colleagues, locale, timeZone }: ColleagueTableProps) {
  return (
    <DataTable
      caption="Colleagues"
      columns={[
        { label: 'Name', cell: ({ name, email }) => name || email },
        {
          label: 'Address',
          cell: ({ email }) => <span className="max-md:wrap-anywhere">{email}</span>,
        },
        { label: 'Roles', cell: ({ roles }) => roles.map(({ name }) => name).join(', ') },
        { label: 'State', cell: (colleague) => <ColleagueState colleague={colleague} /> },
        {
          label: 'Second factor',
          cell: ({ hasSecondFactor }) => (hasSecondFactor ? 'On' : 'Off'),
        },
        {
          label: 'Last signed in',
          cell: ({ lastSignInAt }) =>
            lastSignInAt ? (
              <Moment at={lastSignInAt} locale={locale} timeZone={timeZone} show="compact" />
            ) : (
              'Never'
            ),
        },
      ]}
      rows={colleagues}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => adminPath(`staff/${id}`)}
      empty={null}
    />
  )
}

export function ColleagueState({ colleague }: { colleague: Pick<Colleague, 'status'> }) {
  return colleague.status === 'active' ? (
    <StatusTag signal="ok">Active</StatusTag>
  ) : (
    <StatusTag signal="plain">Deactivated</StatusTag>
  )
}
