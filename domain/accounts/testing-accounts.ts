import { userRoles } from '@/db/schema/accounts'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { createUser } from '@/domain/accounts/create-user'
import { openSession } from '@/domain/accounts/open-session'
import type { BuiltInRole } from '@/domain/accounts/permissions'
import { newId } from '@/lib/ids'
import { hashPassword } from '@/lib/password'

export const PASSWORD = 'three quiet finches'

export type SomeAccount = { userId: string; email: string }

/** A customer with `PASSWORD`. */
export async function aCustomer(email = `${newId('ada')}@example.org`): Promise<SomeAccount> {
  const passwordHash = await hashPassword(PASSWORD)
  const user = { kind: 'customer', email, name: 'Ada Finch', passwordHash } as const
  return { userId: await transact((tx) => createUser(tx, GUEST, user)), email }
}

/** A colleague with `PASSWORD` and one built-in role. */
export async function aColleague(
  role: BuiltInRole,
  email = `${newId('kit')}@example.org`,
): Promise<SomeAccount> {
  const passwordHash = await hashPassword(PASSWORD)
  const user = { kind: 'staff', email, name: 'Kit Foxglove', passwordHash } as const
  return await transact(async (tx) => {
    const userId = await createUser(tx, GUEST, user)
    await tx.insert(userRoles).values({ userId, roleId: `role_${role.replace('-', '_')}` })
    return { userId, email }
  })
}

/** Signs somebody in and answers with the session's secret. */
export async function aSession(
  userId: string,
  state: 'half' | 'full' = 'full',
): Promise<{ sessionId: string; token: string; isPersistent: boolean }> {
  return await transact((tx) =>
    openSession(tx, {
      userId,
      state,
      client: 'browser',
      isPersistent: true,
      userAgent: 'a test',
      address: '192.0.2.1',
      proof: 'password',
    }),
  )
}
