import { z } from 'zod'
import { userRoles } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { assertMayGive } from '@/domain/accounts/assert-rank'
import { can } from '@/domain/accounts/authorize'
import { createUser } from '@/domain/accounts/create-user'
import { passwordInput } from '@/domain/accounts/email-input'
import { findAccount } from '@/domain/accounts/find-account'
import { invitationData } from '@/domain/accounts/invitation'
import { listPermissions } from '@/domain/accounts/list-permissions'
import { listRoles } from '@/domain/accounts/list-roles'
import { lockRoles } from '@/domain/accounts/lock-roles'
import { redeemToken } from '@/domain/accounts/redeem-token'
import { recordEvent } from '@/domain/events/record'
import { DomainError, isDomainError } from '@/lib/errors'

export const personName = z.string().trim().min(1, 'Please tell us your name.').max(200)

export const acceptInviteInput = z.object({
  token: z.string().max(64),
  name: personName,
  password: passwordInput,
})

/**
 * Makes the account of an invited colleague, with those of the promised roles that still exist. The link came by mail, so the address is
 * theirs. An invitation is worth what its sender may still give. Answers with the account's id.
 * Throws `link_invalid`, and `email_taken` where the address has got an account meanwhile.
 */
export async function acceptInvite(
  tx: Tx,
  actor: Actor,
  input: { token: string; name: string; passwordHash: string },
): Promise<{ userId: string; email: string }> {
  const { token, name, passwordHash } = input
  const { data } = await redeemToken(tx, 'invite', token)
  const { email, invitedBy, ...promised } = invitationData.parse(data)
  await lockRoles(tx, [])
  const roles = (await listRoles(tx)).filter(({ id }) => promised.roleIds.includes(id))
  const roleIds = roles.map(({ id }) => id)
  const isGood = roles.length > 0 && (!invitedBy || (await mayStillInvite(tx, invitedBy, roleIds)))
  if (!isGood) throw new DomainError('link_invalid')

  const userId = await createUser(tx, actor, { kind: 'staff', email, name, passwordHash })
  await tx.insert(userRoles).values(roleIds.map((roleId) => ({ userId, roleId })))
  const granted = { roles: roles.map((role) => role.name), invitedBy }
  await recordEvent(tx, { name: 'staff.joined', actor, subject: userId, data: { after: granted } })
  return { userId, email }
}

async function mayStillInvite(tx: Tx, userId: string, roleIds: string[]): Promise<boolean> {
  const host = await findAccount(tx, userId)
  if (host?.kind !== 'staff') return false
  const permissions = await listPermissions(tx, userId)
  const inviter: Actor = { kind: 'staff', userId, permissions }
  if (!can(inviter, 'staff.write')) return false
  try {
    await assertMayGive(tx, inviter, roleIds)
    return true
  } catch (error) {
    if (isDomainError(error)) return false
    throw error
  }
}
