import { inArray, sql } from 'drizzle-orm'
import { roles } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import { OWNER_ROLE_ID } from '@/domain/accounts/permissions'
import { DomainError } from '@/lib/errors'

/**
 * Keeps these roles, and that of the owner, as they are until the transaction ends: whoever else gives, takes, changes or removes one waits.
 * So two owners who remove each other at once come one after the other. Throws `not_found` for a role that does not exist.
 */
export async function lockRoles(tx: Tx, roleIds: readonly string[]): Promise<void> {
  const wanted = [...new Set([OWNER_ROLE_ID, ...roleIds])]
  const locked = await tx
    .update(roles)
    .set({ name: sql`${roles.name}` })
    .where(inArray(roles.id, wanted))
    .returning({ id: roles.id })
  const missing = wanted.find((wantedId) => !locked.some(({ id }) => id === wantedId))
  if (missing) throw new DomainError('not_found', { roleId: missing })
}
