import { asc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { identities } from '@/db/schema/accounts'

export type LinkedIdentity = Pick<
  typeof identities.$inferSelect,
  'id' | 'issuer' | 'email' | 'createdAt'
>

/** By which other identities somebody may sign in, the oldest first. */
export async function listIdentities(reader: Reader, userId: string): Promise<LinkedIdentity[]> {
  return await reader
    .select({
      id: identities.id,
      issuer: identities.issuer,
      email: identities.email,
      createdAt: identities.createdAt,
    })
    .from(identities)
    .where(eq(identities.userId, userId))
    .orderBy(asc(identities.createdAt), asc(identities.id))
}
