import { inArray } from 'drizzle-orm'
import { tags } from '@/db/schema/catalog'
import type { Tx } from '@/db/transact'
import { newId } from '@/lib/ids'
import { slugify } from '@/lib/slug'

/**
 * The tags of these names, made where they are new; products and articles share them. Names that differ in nothing but
 * capitals and accents are one tag, and it keeps the first spelling.
 */
export async function findOrCreateTags(tx: Tx, names: readonly string[]): Promise<string[]> {
  const bySlug = new Map(names.map((name) => [slugify(name), name]))
  bySlug.delete('')
  if (bySlug.size === 0) return []
  // In one order, so that two who make the same tags at once wait for each other and not in a ring.
  const wanted = [...bySlug].toSorted(([a], [b]) => (a < b ? -1 : 1))
  await tx
    .insert(tags)
    .values(wanted.map(([slug, name]) => ({ id: newId('tag'), slug, name })))
    .onConflictDoNothing({ target: tags.slug })
  const rows = await tx
    .select({ tagId: tags.id })
    .from(tags)
    .where(inArray(tags.slug, [...bySlug.keys()]))
  return rows.map(({ tagId }) => tagId)
}
