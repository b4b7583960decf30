import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { enqueue } from '@/db/queue'
import { oneTimeTokens, users } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { assertMayGive } from '@/domain/accounts/assert-rank'
import { assertProved, authorize } from '@/domain/accounts/authorize'
import { roleIds } from '@/domain/accounts/change-roles'
import { emailInput } from '@/domain/accounts/email-input'
import { getInvitation, type Invitation } from '@/domain/accounts/invitation'
import { reserveToken } from '@/domain/accounts/issue-token'
import { lockRoles } from '@/domain/accounts/lock-roles'
import { normaliseEmail } from '@/domain/accounts/normalise-email'
import { withPresentRights } from '@/domain/accounts/present-rights'
import { recordEvent } from '@/domain/events/record'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

export const INVITATION_DAYS = 7

export const inviteColleagueInput = z.strictObject({ email: emailInput, roleIds })

/**
 * Invites somebody to work at the shop: a job mails them a link that is good for seven days. An earlier invitation to the same address
 * is called back.
 * Throws `forbidden`, `step_up_required`, `not_found` for an unknown role, `role_not_yours_to_give`, `owners_only`, and `email_taken` where the
 * address has an account, be it a customer's: rights are never added to an account that somebody else may have made.
 */
export async function inviteColleague(
  tx: Tx,
  asking: Actor,
  input: z.infer<typeof inviteColleagueInput>,
): Promise<Invitation> {
  assertProved(asking)
  const { email } = input
  const emailNorm = normaliseEmail(email)
  await lockRoles(tx, input.roleIds)
  const actor = await withPresentRights(tx, asking)
  authorize(actor, 'staff.write')
  await assertMayGive(tx, actor, input.roleIds)
  if ((await tx.$count(users, eq(users.emailNorm, emailNorm))) > 0) {
    throw new DomainError('email_taken')
  }
  await withdrawFormer(tx, emailNorm)
  const invitedBy = actor.kind === 'staff' ? actor.userId : undefined
  const id = await reserveToken(tx, {
    purpose: 'invite',
    emailNorm,
    data: { email, roleIds: [...new Set(input.roleIds)], invitedBy },
    validMinutes: INVITATION_DAYS * 24 * 60,
  })
  await enqueue(tx, { name: 'mail-invitation', payload: { tokenId: id } })
  const invitation = await getInvitation(tx, id)
  const data = { after: { email, roles: invitation.roles.map(({ name }) => name) } }
  await recordEvent(tx, { name: 'staff.invited', actor, subject: id, data })
  return invitation
}

async function withdrawFormer(tx: Tx, emailNorm: string): Promise<void> {
  await tx
    .update(oneTimeTokens)
    .set({ usedAt: now() })
    .where(
      and(
        eq(oneTimeTokens.purpose, 'invite'),
        eq(oneTimeTokens.emailNorm, emailNorm),
        isNull(oneTimeTokens.usedAt),
      ),
    )
}
