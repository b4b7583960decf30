import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/read'
import { oneTimeTokens, roles, users } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import { findToken } from '@/domain/accounts/redeem-token'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

/** What an invitation remembers until somebody accepts it. */
export const invitationData = z.object({
  email: z.string(),
  roleIds: z.array(z.string()),
  /** The colleague who invites; absent where a program or the terminal did. */
  invitedBy: z.string().optional(),
})

export type Invitation = {
  id: string
  email: string
  roles: { id: string; name: string }[]
  /** The name of who invites. */
  invitedBy?: string
  createdAt: Date
  expiresAt: Date
  isExpired: boolean
}

/** Those that nobody has accepted or called back, the latest first. */
export async function listInvitations(reader: Reader): Promise<Invitation[]> {
  const rows = await reader
    .select()
    .from(oneTimeTokens)
    .where(isOpen)
    .orderBy(desc(oneTimeTokens.createdAt), desc(oneTimeTokens.id))
  const invitations: Invitation[] = []
  for (const row of rows) invitations.push(await describe(reader, row))
  return invitations
}

/** Throws `not_found` for one that was accepted or called back. */
export async function getInvitation(reader: Reader, invitationId: string): Promise<Invitation> {
  const [row] = await reader
    .select()
    .from(oneTimeTokens)
    .where(and(isOpen, eq(oneTimeTokens.id, invitationId)))
  if (!row) throw new DomainError('not_found', { invitationId })
  return await describe(reader, row)
}

/** For the page behind the mailed link; nothing for a link that is used, called back, too old or made up. */
export async function findInvitation(
  reader: Reader,
  secret: string,
): Promise<Invitation | undefined> {
  const token = await findToken(reader, 'invite', secret)
  return token && (await describe(reader, token))
}

/** Calls an invitation back; its link is worth nothing from now on. Throws `not_found`. */
export async function withdrawInvitation(tx: Tx, invitationId: string): Promise<Invitation> {
  const invitation = await getInvitation(tx, invitationId)
  await tx.update(oneTimeTokens).set({ usedAt: now() }).where(eq(oneTimeTokens.id, invitationId))
  return invitation
}

const isOpen = and(eq(oneTimeTokens.purpose, 'invite'), isNull(oneTimeTokens.usedAt))

type Row = Pick<typeof oneTimeTokens.$inferSelect, 'id' | 'data' | 'createdAt' | 'expiresAt'>

async function describe(reader: Reader, row: Row): Promise<Invitation> {
  const { email, roleIds, invitedBy } = invitationData.parse(row.data)
  const promised = await reader
    .select({ id: roles.id, name: roles.name })
    .from(roles)
    .where(inArray(roles.id, roleIds))
    .orderBy(asc(roles.nameNorm))
  const [host] = invitedBy
    ? await reader.select({ name: users.name }).from(users).where(eq(users.id, invitedBy))
    : []
  const { id, createdAt, expiresAt } = row
  return {
    id,
    email,
    roles: promised,
    invitedBy: host?.name,
    createdAt,
    expiresAt,
    isExpired: expiresAt <= now(),
  }
}
