import { asc, eq } from 'drizzle-orm'
import { collections } from '@/db/schema/catalog'
import { taxClasses } from '@/db/schema/tax'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { createCollection } from '@/domain/catalog/create-collection'
import { createLocation } from '@/domain/inventory/create-location'
import { listLocations } from '@/domain/inventory/queries'
import { createTaxClass } from '@/domain/tax/create-class'
import { slugify } from '@/lib/slug'

/** The oldest tax class; a shop without any gets "Standard". */
export async function findOrCreateTaxClass(tx: Tx, actor: Actor): Promise<string> {
  const [oldest] = await tx
    .select({ id: taxClasses.id })
    .from(taxClasses)
    .orderBy(asc(taxClasses.id))
    .limit(1)
  return oldest?.id ?? (await createTaxClass(tx, actor, { name: 'Standard' })).id
}

/** The first location; a shop without any gets one. */
export async function findOrCreateLocation(tx: Tx, actor: Actor): Promise<string> {
  const [first] = await listLocations(tx)
  return first?.id ?? (await createLocation(tx, actor, { name: 'Stockroom' })).locationId
}

/** The collection whose address this title makes, opened when there is none yet. */
export async function findOrCreateCollection(tx: Tx, actor: Actor, title: string): Promise<string> {
  const slug = slugify(title) || 'imported'
  const [known] = await tx
    .select({ id: collections.id })
    .from(collections)
    .where(eq(collections.slug, slug))
  return known?.id ?? (await createCollection(tx, actor, { title, slug })).collectionId
}
