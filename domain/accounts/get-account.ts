import { and, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { type Preferences, users } from '@/db/schema/accounts'
import { DomainError } from '@/lib/errors'

/** An account as its owner sees it. */
export type AccountView = {
  id: string
  name: string
  email: string
  hasPassword: boolean
  passwordChangedAt: Date | null
  preferences: Preferences
  createdAt: Date
}

/** The account of somebody signed in; throws `not_found` when it is no longer in use. */
export async function getAccount(reader: Reader, userId: string): Promise<AccountView> {
  const [row] = await reader
    .select()
    .from(users)
    .where(and(eq(users.id, userId), eq(users.status, 'active')))
  if (!row) throw new DomainError('not_found', { userId })
  const { id, name, email, passwordHash, passwordChangedAt, preferences, createdAt } = row
  const hasPassword = passwordHash !== null
  return { id, name, email, hasPassword, passwordChangedAt, preferences, createdAt }
}
