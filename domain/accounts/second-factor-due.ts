import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { totpSecrets, userRoles } from '@/db/schema/accounts'
import { ADMIN_ROLE_ID, OWNER_ROLE_ID } from '@/domain/accounts/permissions'
import { now } from '@/lib/clock'

/** Who can hand the shop to somebody else. */
const ROLES_THAT_NEED_IT = [OWNER_ROLE_ID, ADMIN_ROLE_ID]
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Until when an owner or admin has to set up a second factor: `graceDays` after they were given the role. Nothing for everybody else,
 * and for whoever has one.
 */
export async function findSecondFactorDue(
  reader: Reader,
  userId: string,
  graceDays: number,
): Promise<Date | undefined> {
  const [row] = await reader
    .select({ grantedAt: userRoles.grantedAt })
    .from(userRoles)
    .leftJoin(totpSecrets, eq(totpSecrets.userId, userRoles.userId))
    .where(
      and(
        eq(userRoles.userId, userId),
        inArray(userRoles.roleId, ROLES_THAT_NEED_IT),
        isNull(totpSecrets.confirmedAt),
      ),
    )
    .orderBy(asc(userRoles.grantedAt))
    .limit(1)
  return row && dueAfter(row.grantedAt, graceDays)
}

/** Whether this person's roles ask for a second factor now, also when they have one. */
export async function isSecondFactorRequired(
  reader: Reader,
  userId: string,
  graceDays: number,
): Promise<boolean> {
  const [row] = await reader
    .select({ grantedAt: userRoles.grantedAt })
    .from(userRoles)
    .where(and(eq(userRoles.userId, userId), inArray(userRoles.roleId, ROLES_THAT_NEED_IT)))
    .orderBy(asc(userRoles.grantedAt))
    .limit(1)
  return row !== undefined && isOver(dueAfter(row.grantedAt, graceDays))
}

export function isOver(due: Date | undefined): boolean {
  return due !== undefined && due <= now()
}

function dueAfter(grantedAt: Date, graceDays: number): Date {
  return new Date(grantedAt.getTime() + graceDays * DAY_MS)
}
