import { and, desc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { slugHistory } from '@/db/schema/catalog'
import type { Tx } from '@/db/transact'
import { now } from '@/lib/clock'

export type SlugKind = (typeof slugHistory.$inferSelect)['kind']

type Address = { kind: SlugKind; slug: string; subjectId: string }

/** From now on a visitor of this address is led to where its owner lives; whoever left it last has it. */
export async function rememberSlug(tx: Tx, { kind, slug, subjectId }: Address): Promise<void> {
  await tx
    .insert(slugHistory)
    .values({ kind, slug, subjectId })
    .onConflictDoUpdate({
      target: [slugHistory.kind, slugHistory.slug],
      set: { subjectId, at: now() },
    })
}

/** Addresses that lead to this thing besides its own, the latest first. */
export async function listFormerSlugs(reader: Reader, address: Address): Promise<string[]> {
  const rows = await reader
    .select({ slug: slugHistory.slug })
    .from(slugHistory)
    .where(and(eq(slugHistory.kind, address.kind), eq(slugHistory.subjectId, address.subjectId)))
    .orderBy(desc(slugHistory.at))
  return rows.map(({ slug }) => slug).filter((former) => former !== address.slug)
}
