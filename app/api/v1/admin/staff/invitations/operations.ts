import { z } from 'zod'
import { invitation } from '@/app/api/v1/admin/staff/colleague'
import { withId } from '@/app/api/v1/admin/staff/operations'
import { operation } from '@/app/api/v1/operation'
import { inviteColleagueInput } from '@/domain/accounts/invite-colleague'

const sent = {
  status: 201 as const,
  description: 'The invitation; its link stands in the mail only.',
  schema: z.object({ invitation }),
}

export const listInvitationsOperation = operation({
  id: 'listInvitations',
  tag: 'Back office',
  scope: 'staff.read',
  summary: 'Open invitations',
  description: 'Those that nobody has accepted or called back, the latest first.',
  input: z.object({}),
  answer: {
    status: 200,
    description: 'All of them.',
    schema: z.object({ invitations: z.array(invitation) }),
  },
  errors: [],
})

export const inviteColleagueOperation = operation({
  id: 'inviteColleague',
  tag: 'Back office',
  scope: 'staff.write',
  summary: 'Invite a colleague',
  description:
    'Mails a link that is good for seven days. An earlier invitation to the same address is called back.',
  input: z.object({ body: z.strictObject(inviteColleagueInput.shape) }),
  example: { email: 'finch@example.com', roleIds: ['role_orders'] },
  answer: sent,
  errors: ['not_found', 'step_up_required', 'role_not_yours_to_give', 'owners_only', 'email_taken'],
})

export const resendInvitationOperation = operation({
  id: 'resendInvitation',
  tag: 'Back office',
  scope: 'staff.write',
  summary: 'Send an invitation again',
  description: 'With a new link and seven new days; the old link is worth nothing.',
  input: z.object({ params: withId }),
  answer: sent,
  errors: ['not_found', 'step_up_required', 'role_not_yours_to_give', 'owners_only', 'email_taken'],
})

export const revokeInvitationOperation = operation({
  id: 'revokeInvitation',
  tag: 'Back office',
  scope: 'staff.write',
  summary: 'Call an invitation back',
  description: 'Its link opens nothing any more.',
  input: z.object({ params: withId }),
  answer: {
    status: 200,
    description: 'It is worth nothing.',
    schema: z.object({ id: z.string() }),
  },
  errors: ['not_found', 'step_up_required'],
})
