import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { articleAuthors, articleDrafts, authors } from '@/db/schema/publication'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import { namesAuthor } from '@/domain/publication/access'
import { DomainError } from '@/lib/errors'

export const removeAuthorInput = z.object({ authorId: z.string() })
export type RemoveAuthorInput = z.infer<typeof removeAuthorInput>

/**
 * Removes a name that no article bears, neither before readers nor in a draft; revisions may.
 * Throws `forbidden` without `publication.edit`, `not_found`, and `author_in_use`.
 */
export async function removeAuthor(tx: Tx, actor: Actor, input: RemoveAuthorInput): Promise<void> {
  authorize(actor, 'publication.edit')
  const { authorId } = removeAuthorInput.parse(input)
  const [author] = await tx.select().from(authors).where(eq(authors.id, authorId))
  if (!author) throw new DomainError('not_found', { authorId })
  const published = await tx.$count(articleAuthors, eq(articleAuthors.authorId, authorId))
  const drafted = await tx.$count(articleDrafts, namesAuthor(authorId))
  if (published + drafted > 0) {
    throw new DomainError('author_in_use', { articles: Math.max(published, drafted) })
  }
  await tx.delete(authors).where(eq(authors.id, authorId))
  const data = { name: author.name, slug: author.slug }
  await recordEvent(tx, { name: 'author.removed', actor, subject: authorId, data })
}
