import type { ImportedRow } from '@/cli/import-file'
import { type ImportCounts, importOutcomes } from '@/domain/imports/run'

/** One line a product, and one below it for each note; what has not changed was told before. */
export function printImportedProduct({ line, key, outcome, notes }: ImportedRow): void {
  console.log(`${String(line).padStart(6)}  ${outcome.padEnd(9)}  ${key}`)
  if (outcome === 'unchanged') return
  for (const note of notes) console.log(`${' '.repeat(19)}line ${note.line}: ${note.text}`)
}

export function printImportSummary(counts: ImportCounts, isDryRun: boolean): void {
  const words = importOutcomes.map((outcome) => `${counts[outcome]} ${outcome}`).join(', ')
  console.log(isDryRun ? `Would be: ${words}. Nothing was changed.` : `${words}.`)
}
