import { and, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { userRoles } from '@/db/schema/accounts'
import type { Actor } from '@/domain/accounts/actor'
import { OWNER_ROLE_ID } from '@/domain/accounts/permissions'

/** Whether an owner of the shop asks, in person. */
export async function isOwner(reader: Reader, actor: Actor): Promise<boolean> {
  if (actor.kind !== 'staff') return false
  const isTheirs = and(eq(userRoles.userId, actor.userId), eq(userRoles.roleId, OWNER_ROLE_ID))
  return (await reader.$count(userRoles, isTheirs)) > 0
}
