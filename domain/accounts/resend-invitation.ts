import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { getInvitation, type Invitation } from '@/domain/accounts/invitation'
import { inviteColleague } from '@/domain/accounts/invite-colleague'
import { DomainError } from '@/lib/errors'

/**
 * Sends an invitation once more, with a new link and seven new days; the old link is worth nothing. Whoever sends it answers for it, so it
 * asks for what `inviteColleague` asks for, and throws what that throws.
 */
export async function resendInvitation(
  tx: Tx,
  actor: Actor,
  { invitationId }: { invitationId: string },
): Promise<Invitation> {
  authorize(actor, 'staff.write')
  const { email, roles } = await getInvitation(tx, invitationId)
  if (roles.length === 0) throw new DomainError('not_found', { invitationId })
  return await inviteColleague(tx, actor, { email, roleIds: roles.map(({ id }) => id) })
}
