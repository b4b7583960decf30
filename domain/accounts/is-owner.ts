import { and, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { userRoles } from '@/db/schema/accounts'
import { OWNER_ROLE_ID } from '@/domain/accounts/permissions'

/** Whether this person is an owner of the shop. */
export async function isOwner(reader: Reader, userId: string): Promise<boolean> {
  const isTheirs = and(eq(userRoles.userId, userId), eq(userRoles.roleId, OWNER_ROLE_ID))
  return (await reader.$count(userRoles, isTheirs)) > 0
}
