import { endpoint } from '@/app/_http/endpoint'
import { revokeInvitationOperation } from '@/app/api/v1/admin/staff/invitations/operations'
import { revokeInvitation } from '@/domain/accounts/revoke-invitation'

export const DELETE = endpoint({
  input: revokeInvitationOperation.input,
  async write(tx, { params }, { actor }) {
    await revokeInvitation(tx, actor, { invitationId: params.id })
    return { body: { id: params.id } }
  },
})
