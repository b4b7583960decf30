import { inArray } from 'drizzle-orm'
import { taxClasses } from '@/db/schema/tax'
import type { Tx } from '@/db/transact'
import { DomainError } from '@/lib/errors'

/** Throws `not_found` with the first of these tax classes that does not exist. */
export async function assertTaxClasses(tx: Tx, taxClassIds: readonly string[]): Promise<void> {
  const rows = await tx
    .select({ id: taxClasses.id })
    .from(taxClasses)
    .where(inArray(taxClasses.id, [...taxClassIds]))
  const known = new Set(rows.map((row) => row.id))
  const taxClassId = taxClassIds.find((id) => !known.has(id))
  if (taxClassId !== undefined) throw new DomainError('not_found', { taxClassId })
}
