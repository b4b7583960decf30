import { db } from '@/db/read'
import type { Actor } from '@/domain/accounts/actor'
import { listPermissions } from '@/domain/accounts/list-permissions'
import type { BuiltInRole } from '@/domain/accounts/permissions'
import { aColleague, aSession } from '@/domain/accounts/testing-accounts'
import { now } from '@/lib/clock'

export type StaffActor = Extract<Actor, { kind: 'staff' }>

/** A colleague as they stand before a verb: signed in, and having just proved who they are. */
export async function aStaffActor(role: BuiltInRole): Promise<StaffActor> {
  const { userId } = await aColleague(role)
  const { sessionId } = await aSession(userId)
  return await actingNow(userId, sessionId)
}

/** The same person at a later request. */
export async function actingNow(userId: string, sessionId?: string): Promise<StaffActor> {
  const permissions = await listPermissions(db, userId)
  return { kind: 'staff', userId, permissions, provedAt: now(), entry: { sessionId } }
}
