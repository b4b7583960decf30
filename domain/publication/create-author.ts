import { z } from 'zod'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import { authorFields } from '@/domain/publication/author-input'
import { requireAccount, requirePortrait } from '@/domain/publication/author-rules'
import { insertAuthor } from '@/domain/publication/insert-author'
import { renderMarkdown } from '@/lib/markdown'

export const createAuthorInput = z.object({
  name: authorFields.name,
  /** Absent: made from the name. */
  slug: authorFields.slug.optional(),
  bio: authorFields.bio.default(''),
  mediaId: authorFields.mediaId.default(null),
  userId: authorFields.userId.default(null),
})
export type CreateAuthorInput = z.input<typeof createAuthorInput>

/**
 * Adds a name that articles can bear, of a colleague or of somebody from outside.
 * Throws `forbidden` without `publication.edit`, `slug_taken` for an address that was asked for, and `invalid_input` naming the field:
 * a picture or colleague that is not there, or a colleague who has a name already.
 */
export async function createAuthor(
  tx: Tx,
  actor: Actor,
  input: CreateAuthorInput,
): Promise<{ authorId: string; slug: string; version: number }> {
  authorize(actor, 'publication.edit')
  const { name, slug, bio, mediaId, userId } = createAuthorInput.parse(input)
  await requirePortrait(tx, mediaId)
  if (userId) await requireAccount(tx, userId)
  const added = await insertAuthor(tx, {
    name,
    slug,
    bioSource: bio,
    bioHtml: renderMarkdown(bio),
    mediaId,
    userId,
  })
  const data = { name, slug: added.slug }
  await recordEvent(tx, { name: 'author.created', actor, subject: added.authorId, data })
  return { ...added, version: 1 }
}
