import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { assertProved, authorize } from '@/domain/accounts/authorize'
import { withdrawInvitation } from '@/domain/accounts/invitation'
import { recordEvent } from '@/domain/events/record'

/** Calls an invitation back. Throws `forbidden`, `step_up_required`, `not_found`. */
export async function revokeInvitation(
  tx: Tx,
  actor: Actor,
  { invitationId }: { invitationId: string },
): Promise<void> {
  authorize(actor, 'staff.write')
  assertProved(actor)
  const { email, roles } = await withdrawInvitation(tx, invitationId)
  const data = { before: { email, roles: roles.map(({ name }) => name) } }
  await recordEvent(tx, { name: 'staff.invitation-revoked', actor, subject: invitationId, data })
}
