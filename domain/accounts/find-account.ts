import { and, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { users } from '@/db/schema/accounts'
import { normaliseEmail } from '@/domain/accounts/normalise-email'

const columns = {
  id: users.id,
  kind: users.kind,
  status: users.status,
  name: users.name,
  email: users.email,
  passwordHash: users.passwordHash,
}

/** Whoever has an address, in whatever state the account is. For whoever decides; whoever asks is told nothing of it. */
export async function findUserByEmail(reader: Reader, email: string) {
  const [user] = await reader
    .select(columns)
    .from(users)
    .where(eq(users.emailNorm, normaliseEmail(email)))
  return user
}

/** An account in use: not one that was deactivated or deleted. */
export async function findAccount(reader: Reader, userId: string) {
  const [account] = await reader
    .select(columns)
    .from(users)
    .where(and(eq(users.id, userId), eq(users.status, 'active')))
  return account
}
