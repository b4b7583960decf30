import { and, eq, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import { authors } from '@/db/schema/publication'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { can } from '@/domain/accounts/authorize'
import { rememberSlug } from '@/domain/catalog/slug-history'
import { recordEvent } from '@/domain/events/record'
import { authorizeWriting } from '@/domain/publication/access'
import { authorFields } from '@/domain/publication/author-input'
import { requireAccount, requirePortrait } from '@/domain/publication/author-rules'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'
import { renderMarkdown } from '@/lib/markdown'

const changes = z.object(authorFields).partial()

export const changeAuthorInput = z.object({
  authorId: z.string(),
  /** The one that was read: a change made since then is never overwritten. */
  version: z.int(),
  changes,
})
export type ChangeAuthorInput = z.input<typeof changeAuthorInput>

type Author = typeof authors.$inferSelect

/**
 * Changes the parts of an author that are named, for readers at once; the address they had leads to the new one for ever. Who writes may
 * change what is said of themselves, but not whose name it is.
 * Throws `forbidden`, `not_found`, `version_conflict` with the current version, `slug_taken`, and `invalid_input` as
 * `createAuthor` does.
 */
export async function changeAuthor(
  tx: Tx,
  actor: Actor,
  input: ChangeAuthorInput,
): Promise<{ authorId: string; slug: string; version: number }> {
  const { authorId, version, changes: wanted } = changeAuthorInput.parse(input)
  const author = await claimAuthor(tx, actor, { authorId, version })
  if (wanted.mediaId !== undefined) await requirePortrait(tx, wanted.mediaId)
  if (wanted.userId !== undefined) await changeAccount(tx, actor, author, wanted.userId)
  const slug = wanted.slug ?? author.slug
  await takeSlug(tx, author, slug)
  const { bio, ...columns } = wanted
  const rendered = bio === undefined ? {} : { bioSource: bio, bioHtml: renderMarkdown(bio) }
  await tx
    .update(authors)
    .set({ ...columns, ...rendered, updatedAt: now() })
    .where(eq(authors.id, authorId))
  const data = { name: wanted.name ?? author.name, slug, changed: Object.keys(wanted) }
  await recordEvent(tx, { name: 'author.changed', actor, subject: authorId, data })
  return { authorId, slug, version: author.version }
}

/** Whoever raises the version has the author for the rest of the transaction. */
async function claimAuthor(
  tx: Tx,
  actor: Actor,
  { authorId, version }: { authorId: string; version: number },
): Promise<Author> {
  authorizeWriting(actor)
  const [author] = await tx
    .update(authors)
    .set({ version: sql`${authors.version} + 1` })
    .where(eq(authors.id, authorId))
    .returning()
  if (!author) throw new DomainError('not_found', { authorId })
  const isTheirOwn = actor.kind === 'staff' && author.userId === actor.userId
  if (!isTheirOwn && !can(actor, 'publication.edit')) {
    throw new DomainError('forbidden', { permission: 'publication.edit' })
  }
  if (author.version === version + 1) return author
  throw new DomainError('version_conflict', { version: author.version - 1 })
}

async function changeAccount(
  tx: Tx,
  actor: Actor,
  author: Author,
  userId: string | null,
): Promise<void> {
  if (author.userId === userId) return
  if (!can(actor, 'publication.edit')) {
    throw new DomainError('forbidden', { permission: 'publication.edit' })
  }
  if (userId) await requireAccount(tx, userId)
}

/** Two who want one address come one after the other, as in `putBeforeReaders`. */
async function takeSlug(tx: Tx, { id, slug }: Author, to: string): Promise<void> {
  if (slug === to) return
  const isOthers = and(eq(authors.slug, to), ne(authors.id, id))
  if ((await tx.$count(authors, isOthers)) > 0) throw new DomainError('slug_taken', { slug: to })
  await rememberSlug(tx, { kind: 'author', slug, subjectId: id })
}
