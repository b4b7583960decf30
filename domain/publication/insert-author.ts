import { eq } from 'drizzle-orm'
import { authors } from '@/db/schema/publication'
import type { Tx } from '@/db/transact'
import { DomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { slugsFor } from '@/lib/slug'

type NewAuthor = {
  name: string
  /** Absent: made from the name. */
  slug?: string
  userId?: string | null
  bioSource?: string
  bioHtml?: string
  mediaId?: string | null
}

/** Two who make the author of one colleague at once get the same one. Throws `slug_taken` for an address that was asked for. */
export async function insertAuthor(
  tx: Tx,
  { slug, ...author }: NewAuthor,
): Promise<{ authorId: string; slug: string }> {
  for (const candidate of slug ? [slug] : slugsFor(author.name, 'author')) {
    const [added] = await tx
      .insert(authors)
      .values({ id: newId('aut'), slug: candidate, ...author })
      .onConflictDoNothing()
      .returning({ authorId: authors.id, slug: authors.slug })
    if (added) return added
    const known = author.userId && (await findAuthorOf(tx, author.userId))
    if (known) return known
  }
  throw new DomainError('slug_taken', { slug })
}

async function findAuthorOf(tx: Tx, userId: string) {
  const [known] = await tx
    .select({ authorId: authors.id, slug: authors.slug })
    .from(authors)
    .where(eq(authors.userId, userId))
  return known
}
