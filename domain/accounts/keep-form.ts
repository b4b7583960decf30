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
    .where(and(isTheirs(id, holders), gt(keptForms.createdAt, oldest())))
  return row?.kept
}

/** Drops a form that was taken; other people's forms stay. */
export async function dropOwnForm(tx: Tx, id: string, holders: readonly string[]): Promise<void> {
  await tx.delete(keptForms).where(isTheirs(id, holders))
}

/** Also for the nightly sweep. */
export async function dropOldForms(tx: Tx): Promise<void> {
  await tx.delete(keptForms).where(lt(keptForms.createdAt, oldest()))
}

function isTheirs(id: string, holders: readonly string[]) {
  return and(eq(keptForms.id, id), inArray(keptForms.holder, [...holders]))
}

function oldest(): Date {
  return new Date(now().getTime() - KEPT_MINUTES * 60_000)
}
