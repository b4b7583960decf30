import { eq } from 'drizzle-orm'
import { users } from '@/db/schema/accounts'
import { authors } from '@/db/schema/publication'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { insertAuthor } from '@/domain/publication/insert-author'

/** The name under which a colleague writes, made from their account the first time; undefined for who is no person. */
export async function findOrCreateOwnAuthor(
  tx: Tx,
  actor: Actor,
): Promise<{ authorId: string } | undefined> {
  return actor.kind === 'staff' ? await findOrCreateAuthorOf(tx, actor.userId) : undefined
}

/** The same for any colleague; undefined for one who is not there. */
export async function findOrCreateAuthorOf(
  tx: Tx,
  userId: string,
): Promise<{ authorId: string } | undefined> {
  const [known] = await tx
    .select({ authorId: authors.id })
    .from(authors)
    .where(eq(authors.userId, userId))
  if (known) return known
  const [colleague] = await tx.select({ name: users.name }).from(users).where(eq(users.id, userId))
  if (!colleague) return undefined
  return await insertAuthor(tx, { name: colleague.name || 'Staff', userId })
}
