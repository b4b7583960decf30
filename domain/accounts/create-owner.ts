import { z } from 'zod'
import { userRoles } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import { personName } from '@/domain/accounts/accept-invite'
import type { Actor } from '@/domain/accounts/actor'
import { createUser } from '@/domain/accounts/create-user'
import { emailInput, passwordInput } from '@/domain/accounts/email-input'
import { endSetUpLinks } from '@/domain/accounts/issue-set-up-link'
import { lockRoles } from '@/domain/accounts/lock-roles'
import { OWNER_ROLE_ID } from '@/domain/accounts/permissions'
import { recordEvent } from '@/domain/events/record'
import { DomainError } from '@/lib/errors'

export const createOwnerInput = z.object({
  name: personName,
  email: emailInput,
  password: passwordInput,
})

export type NewOwner = { name: string; email: string; passwordHash: string }

/** Makes an owner at the terminal, beside those there are. Throws `forbidden` for anybody but the system itself, and `email_taken`. */
export async function createOwner(
  tx: Tx,
  actor: Actor,
  owner: NewOwner,
): Promise<{ userId: string }> {
  if (actor.kind !== 'system') throw new DomainError('forbidden')
  await lockRoles(tx, [])
  return await writeOwner(tx, actor, owner)
}

/** Under `lockRoles`. Throws `email_taken`. */
export async function writeOwner(
  tx: Tx,
  actor: Actor,
  owner: NewOwner,
): Promise<{ userId: string }> {
  const userId = await createUser(tx, actor, { kind: 'staff', ...owner })
  await tx.insert(userRoles).values({ userId, roleId: OWNER_ROLE_ID })
  await endSetUpLinks(tx)
  const data = { after: { roles: ['Owner'] } }
  await recordEvent(tx, { name: 'staff.joined', actor, subject: userId, data })
  return { userId }
}
