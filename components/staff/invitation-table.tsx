import { DataTable } from '@/components/admin/data-table'
import { StatusTag } from '@/components/admin/status-tag'
import { Moment } from '@/components/ui/moment'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Invitation } from '@/domain/accounts/invitation'
import { adminPath } from '@/lib/paths'

interface InvitationTableProps {
  invitations: readonly Invitation[]
  mayChange: boolean
  locale: string
  timeZone: string
}

/** Who has been invited and has not come in yet. */
export function InvitationTable(props: InvitationTableProps) {
  const { invitations, mayChange, locale, timeZone } = props
  const facts = [
    {
      label: 'Address',
      cell: ({ email }: Invitation) => <span className="max-md:wrap-anywhere">{email}</span>,
    },
    { label: 'Roles', cell: ({ roles }: Invitation) => roles.map(({ name }) => name).join(', ') },
    { label: 'Invited by', cell: ({ invitedBy }: Invitation) => invitedBy ?? '' },
    {
      label: 'Good until',
      cell: ({ expiresAt, isExpired }: Invitation) =>
        isExpired ? (
          <StatusTag signal="warn">Too old</StatusTag>
        ) : (
          <Moment at={expiresAt} locale={locale} timeZone={timeZone} show="compact" />
        ),
    },
  ]
  const actions = { label: '', cell: ({ id }: Invitation) => <Actions invitationId={id} /> }
  return (
    <DataTable
      caption="Open invitations"
      columns={mayChange ? [...facts, actions] : facts}
      rows={invitations}
      keyOf={({ id }) => id}
      empty={null}
    />
  )
}

function Actions({ invitationId }: { invitationId: string }) {
  const target = (part: string) => adminPath(`staff/invitations/${invitationId}/${part}`)
  return (
    <div className="flex flex-wrap gap-x-4">
      <form method="post" action={target('resending')}>
        <SubmitButton look="quiet" pendingLabel="Sending …">
          Send again
        </SubmitButton>
      </form>
      <form method="post" action={target('removal')}>
        <SubmitButton look="quiet" pendingLabel="Calling back …">
          Call back
        </SubmitButton>
      </form>
    </div>
  )
}
