import { and, eq, gt, lt } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { keptForms } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import { now } from '@/lib/clock'

export const KEPT_MINUTES = 30

export type NewKeptForm = {
  id: string
  userId: string
  /** As JSON; whoever reads it back checks its shape. */
  kept: unknown
}

/** Keeps a refused form for the person who filled it in, and drops those of theirs that are too old to be shown. */
export async function keepOwnForm(tx: Tx, { id, userId, kept }: NewKeptForm): Promise<void> {
  await tx
    .delete(keptForms)
    .where(and(eq(keptForms.userId, userId), lt(keptForms.createdAt, oldest())))
  await tx.insert(keptForms).values({ id, userId, kept })
}

/** What somebody filled in within the last half hour; other people's forms do not exist for them. */
export async function findOwnForm(reader: Reader, id: string, userId: string): Promise<unknown> {
  const [row] = await reader
    .select({ kept: keptForms.kept })
    .from(keptForms)
    .where(
      and(eq(keptForms.id, id), eq(keptForms.userId, userId), gt(keptForms.createdAt, oldest())),
    )
  return row?.kept
}

/** For the nightly sweep. */
export async function dropOldForms(tx: Tx): Promise<void> {
  await tx.delete(keptForms).where(lt(keptForms.createdAt, oldest()))
}

function oldest(): Date {
  return new Date(now().getTime() - KEPT_MINUTES * 60_000)
}
