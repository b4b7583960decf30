import { and, eq, gt, inArray, lt } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { keptForms } from '@/db/schema/accounts'
import type { Tx } from '@/db/transact'
import { now } from '@/lib/clock'

export const KEPT_MINUTES = 30

export type NewKeptForm = {
  id: string
  /** The id of an account, or the hash of a key that only this browser has. */
  holder: string
  /** As JSON; whoever reads it back checks its shape. */
  kept: unknown
}

/** Keeps a refused form for whoever filled it in, and drops those that are too old to be shown. */
export async function keepOwnForm(tx: Tx, { id, holder, kept }: NewKeptForm): Promise<void> {
  await dropOldForms(tx)
  await tx.insert(keptForms).values({ id, holder, kept })
}

/** What one of these holders filled in within the last half hour; other people's forms do not exist for them. */
export async function findOwnForm(
  reader: Reader,
  id: string,
  holders: readonly string[],
): Promise<unknown> {
  const [row] = await reader
    .select({ kept: keptForms.kept })
    .from(keptForms)
    .where(
      and(
        eq(keptForms.id, id),
        inArray(keptForms.holder, [...holders]),
        gt(keptForms.createdAt, oldest()),
      ),
    )
  return row?.kept
}

/** Also for the nightly sweep. */
export async function dropOldForms(tx: Tx): Promise<void> {
  await tx.delete(keptForms).where(lt(keptForms.createdAt, oldest()))
}

function oldest(): Date {
  return new Date(now().getTime() - KEPT_MINUTES * 60_000)
}
