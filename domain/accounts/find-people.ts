import { and, asc, eq, ne, or } from 'drizzle-orm'
import { contains } from '@/db/dialect/contains'
import type { Reader } from '@/db/read'
import { users } from '@/db/schema/accounts'

export type FoundPerson = { id: string; name: string; email: string }

/** People whose name or address holds a piece of text, by name. */
export async function findPeople(
  reader: Reader,
  { kind, text }: { kind: 'customer' | 'staff'; text: string },
  limit: number,
): Promise<FoundPerson[]> {
  return await reader
    .select({ id: users.id, name: users.name, email: users.email })
    .from(users)
    .where(
      and(
        eq(users.kind, kind),
        ne(users.status, 'deleted'),
        or(contains(users.name, text), contains(users.email, text)),
      ),
    )
    .orderBy(asc(users.name), asc(users.id))
    .limit(limit)
}
