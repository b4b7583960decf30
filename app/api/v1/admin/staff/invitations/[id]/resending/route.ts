import { endpoint } from '@/app/_http/endpoint'
import { toldInvitation } from '@/app/api/v1/admin/staff/colleague'
import { resendInvitationOperation } from '@/app/api/v1/admin/staff/invitations/operations'
import { resendInvitation } from '@/domain/accounts/resend-invitation'

export const POST = endpoint({
  input: resendInvitationOperation.input,
  async write(tx, { params }, { actor }) {
    const invitation = await resendInvitation(tx, actor, { invitationId: params.id })
    return { status: 201, body: { invitation: toldInvitation(invitation) } }
  },
})
