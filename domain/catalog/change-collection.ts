import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import { collections } from '@/db/schema/catalog'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { createCollectionInput } from '@/domain/catalog/create-collection'
import { differenceOf } from '@/domain/catalog/product-difference'
import { slugInput } from '@/domain/catalog/product-input'
import { rememberSlug } from '@/domain/catalog/slug-history'
import { recordEvent } from '@/domain/events/record'
import { putSearchDocument } from '@/domain/search/put-document'
import { DomainError } from '@/lib/errors'
import { plainText, renderMarkdown } from '@/lib/markdown'

const { title, description, isPublished } = createCollectionInput.shape

export const changeCollectionInput = z.object({
  collectionId: z.string(),
  title,
  slug: slugInput,
  /** Markdown; its first sentence introduces the collection elsewhere. */
  description,
  isPublished,
})
export type ChangeCollectionInput = z.input<typeof changeCollectionInput>

/**
 * Says anew what a collection is called, where it stands and whether it is shown; its goods stay. The address it had leads to
 * the new one for ever.
 * Throws `forbidden` without the permission `catalog.write`, `not_found` and `slug_taken`.
 */
export async function changeCollection(
  tx: Tx,
  actor: Actor,
  input: ChangeCollectionInput,
): Promise<void> {
  authorize(actor, 'catalog.write')
  const { collectionId, title, slug, description, isPublished } = changeCollectionInput.parse(input)
  const [known] = await tx.select().from(collections).where(eq(collections.id, collectionId))
  if (!known) throw new DomainError('not_found', { collectionId })
  await moveSlug(tx, { collectionId, from: known.slug, to: slug })
  const descriptionHtml = renderMarkdown(description)
  await tx
    .update(collections)
    .set({ title, slug, descriptionSource: description, descriptionHtml, isPublished })
    .where(eq(collections.id, collectionId))
  await putSearchDocument(tx, {
    kind: 'collection',
    subjectId: collectionId,
    title,
    keywords: [],
    body: plainText(descriptionHtml),
  })
  const before = {
    title: known.title,
    slug: known.slug,
    description: known.descriptionSource,
    isPublished: known.isPublished,
  }
  const data = differenceOf(before, { title, slug, description, isPublished })
  if (Object.keys(data.after).length === 0) return
  await recordEvent(tx, { name: 'collection.changed', actor, subject: collectionId, data })
}

async function moveSlug(
  tx: Tx,
  { collectionId, from, to }: { collectionId: string; from: string; to: string },
): Promise<void> {
  if (from === to) return
  const isTaken = await tx.$count(
    collections,
    and(eq(collections.slug, to), ne(collections.id, collectionId)),
  )
  if (isTaken) throw new DomainError('slug_taken', { slug: to })
  await rememberSlug(tx, { kind: 'collection', slug: from, subjectId: collectionId })
}
