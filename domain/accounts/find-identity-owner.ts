import { and, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { identities, users } from '@/db/schema/accounts'
import type { VouchedIdentity } from '@/domain/accounts/vouched-identity'

export type IdentityOwner = Pick<typeof users.$inferSelect, 'id' | 'status'>

/** Whose account this identity is linked to, be it active or not. */
export async function findIdentityOwner(
  reader: Reader,
  { issuer, subject }: Pick<VouchedIdentity, 'issuer' | 'subject'>,
): Promise<IdentityOwner | undefined> {
  const [owner] = await reader
    .select({ id: users.id, status: users.status })
    .from(identities)
    .innerJoin(users, eq(users.id, identities.userId))
    .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject)))
  return owner
}
