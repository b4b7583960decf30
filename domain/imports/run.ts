import { eq } from 'drizzle-orm'
import { importRows, imports } from '@/db/schema/imports'
import type { Tx } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { authorize } from '@/domain/accounts/authorize'
import { recordEvent } from '@/domain/events/record'
import type { Note } from '@/domain/imports/imported-product'
import { now } from '@/lib/clock'
import { newId } from '@/lib/ids'

export const importOutcomes = ['created', 'updated', 'unchanged', 'refused'] as const
export type ImportOutcome = (typeof importOutcomes)[number]
export type ImportCounts = Record<ImportOutcome, number>

export type ImportSource = { kind: 'products'; source: 'shopify'; fileName: string }

/** What became of one product of the file. */
export type ImportRow = {
  importId: string
  /** Counted from 1. */
  line: number
  /** Its name in the file. */
  key: string
  outcome: ImportOutcome
  notes: Note[]
}

/** Opens the record of a run. Throws `forbidden` without the permission `catalog.write`. */
export async function startImport(
  tx: Tx,
  actor: Actor,
  input: ImportSource,
): Promise<{ importId: string }> {
  authorize(actor, 'catalog.write')
  const importId = newId('imp')
  await tx.insert(imports).values({ id: importId, ...input })
  return { importId }
}

/** Keeps what became of one product. Throws `forbidden` without the permission `catalog.write`. */
export async function recordImportRow(tx: Tx, actor: Actor, input: ImportRow): Promise<void> {
  authorize(actor, 'catalog.write')
  const { importId, line, key, outcome, notes } = input
  const messages = notes.map((note) => `line ${note.line}: ${note.text}`)
  await tx.insert(importRows).values({ id: newId('imr'), importId, line, key, outcome, messages })
}

/** Closes the record of a run. Throws `forbidden` without the permission `catalog.write`. */
export async function finishImport(
  tx: Tx,
  actor: Actor,
  input: { importId: string; counts: ImportCounts },
): Promise<void> {
  authorize(actor, 'catalog.write')
  const { importId, counts } = input
  await tx.update(imports).set({ counts, finishedAt: now() }).where(eq(imports.id, importId))
  await recordEvent(tx, { name: 'import.finished', actor, subject: importId, data: { ...counts } })
}
