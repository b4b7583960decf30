import { endpoint } from '@/app/_http/endpoint'
import { toldInvitation } from '@/app/api/v1/admin/staff/colleague'
import {
  inviteColleagueOperation,
  listInvitationsOperation,
} from '@/app/api/v1/admin/staff/invitations/operations'
import { listInvitations } from '@/domain/accounts/invitation'
import { inviteColleague } from '@/domain/accounts/invite-colleague'

export const GET = endpoint({
  input: listInvitationsOperation.input,
  async read(reader) {
    return { body: { invitations: (await listInvitations(reader)).map(toldInvitation) } }
  },
})

export const POST = endpoint({
  input: inviteColleagueOperation.input,
  async write(tx, { body }, { actor }) {
    const invitation = toldInvitation(await inviteColleague(tx, actor, body))
    return { status: 201, body: { invitation } }
  },
})
