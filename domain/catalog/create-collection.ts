import { eq, max } from 'drizzle-orm'
import { z } from 'zod'
import { collections } from '@/db/schema/catalog'
import { media } from '@/db/schema/media'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { slugInput } from '@/domain/catalog/product-input'
import { recordEvent } from '@/domain/events/record'
import { putSearchDocument } from '@/domain/search/put-document'
import { DomainError } from '@/lib/errors'
import { newId } from '@/lib/ids'
import { plainText, renderMarkdown } from '@/lib/markdown'
import { slugify } from '@/lib/slug'

export const createCollectionInput = z.object({
  /** Absent: made from the title. */
  slug: slugInput.optional(),
  title: z.string().trim().min(1).max(200),
  /** Markdown; its first sentence introduces the collection elsewhere. */
  description: z.string().max(20_000).default(''),
  mediaId: z.string().nullish(),
  isPublished: z.boolean().default(true),
})
export type CreateCollectionInput = z.input<typeof createCollectionInput>

/**
 * Opens a collection at the end of the shop's list; `addToCollection` fills it.
 * Throws `forbidden` without the permission `catalog.write`, `slug_taken`, and `invalid_input` for an unknown picture.
 */
export async function createCollection(
  tx: Tx,
  actor: Actor,
  input: CreateCollectionInput,
): Promise<{ collectionId: string; slug: string }> {
  authorize(actor, 'catalog.write')
  const { title, description, mediaId, isPublished, ...wanted } = createCollectionInput.parse(input)
  const slug = wanted.slug ?? (slugify(title) || 'collection')
  const descriptionHtml = renderMarkdown(description)
  if (mediaId && !(await tx.$count(media, eq(media.id, mediaId)))) {
    throw new DomainError('invalid_input', { field: 'mediaId', reason: 'not_found' })
  }
  const [last] = await tx.select({ position: max(collections.position) }).from(collections)
  const [added] = await tx
    .insert(collections)
    .values({
      id: newId('col'),
      slug,
      title,
      descriptionSource: description,
      descriptionHtml,
      mediaId: mediaId ?? null,
      isPublished,
      position: (last?.position ?? -1) + 1,
    })
    .onConflictDoNothing({ target: collections.slug })
    .returning({ collectionId: collections.id, slug: collections.slug })
  if (!added) throw new DomainError('slug_taken', { slug })
  await putSearchDocument(tx, {
    kind: 'collection',
    subjectId: added.collectionId,
    title,
    keywords: [],
    body: plainText(descriptionHtml),
  })
  await recordEvent(tx, {
    name: 'collection.created',
    actor,
    subject: added.collectionId,
    data: { slug },
  })
  return added
}
