import type { Reader } from '@/db/read'
import type { Actor } from '@/domain/accounts/actor'
import { findAccount } from '@/domain/accounts/find-account'
import { listPermissions } from '@/domain/accounts/list-permissions'

/**
 * The actor with what they may still do at this moment. An actor is read before the transaction: who was turned out, or lost a role, while
 * waiting for a lock must not undo it. For verbs about people, roles and keys, under `lockRoles`.
 */
export async function withPresentRights(reader: Reader, actor: Actor): Promise<Actor> {
  if (actor.kind !== 'staff') return actor
  const isActive = (await findAccount(reader, actor.userId)) !== undefined
  const present = isActive ? await listPermissions(reader, actor.userId) : []
  return { ...actor, permissions: actor.permissions.filter((one) => present.includes(one)) }
}
