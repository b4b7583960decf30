import { ZodError } from 'zod'
import { importPictures } from '@/cli/import-pictures'
import { db } from '@/db/read'
import { type Tx, transact } from '@/db/transact'
import { systemActor } from '@/domain/accounts/actor'
import { importProduct } from '@/domain/imports/import-product'
import type { Note, ReadProduct } from '@/domain/imports/imported-product'
import {
  finishImport,
  type ImportCounts,
  type ImportOutcome,
  recordImportRow,
  startImport,
} from '@/domain/imports/run'
import { readShopifyProducts } from '@/domain/imports/shopify/read-products'
import { getSettings } from '@/domain/settings/queries'
import { errorMessage } from '@/lib/error-messages'
import { isDomainError } from '@/lib/errors'

const SOURCE = 'shopify'
const actor = systemActor('import')

export type ImportedRow = { line: number; key: string; outcome: ImportOutcome; notes: Note[] }

export type ImportFile = {
  csv: string
  fileName: string
  /** Where pictures named by a relative path are looked for. */
  folder: string
  isDryRun: boolean
  onProduct: (row: ImportedRow) => void
}

/**
 * Imports every product of a Shopify CSV, each in a transaction of its own, and tells of each what became of it.
 * A dry run does the same work and takes it back. Throws `import_malformed` before anything is written.
 */
export async function importFile(file: ImportFile): Promise<ImportCounts> {
  const { currency } = await getSettings(db)
  const products = readShopifyProducts(file.csv, currency)
  const run = file.isDryRun ? undefined : await start(file.fileName)
  const counts: ImportCounts = { created: 0, updated: 0, unchanged: 0, refused: 0 }
  for (const read of products) {
    const row = await importOne(read, file, run)
    counts[row.outcome] += 1
    file.onProduct(row)
  }
  if (run) await transact((tx) => finishImport(tx, actor, { importId: run, counts }))
  return counts
}

async function start(fileName: string): Promise<string> {
  const input = { kind: 'products', source: SOURCE, fileName } as const
  return (await transact((tx) => startImport(tx, actor, input))).importId
}

/** `run` is missing in a dry run. */
async function importOne(
  read: ReadProduct,
  file: ImportFile,
  run: string | undefined,
): Promise<ImportedRow> {
  const { line, externalId: key } = read
  if (!read.product) return await refuse({ line, key, notes: read.notes }, run)
  const { product } = read
  const { pictures, notes: aboutPictures } = await importPictures(product, file)
  const notes = [...read.notes, ...aboutPictures]
  const work = async (tx: Tx, importId: string) =>
    await importProduct(tx, actor, { importId, source: SOURCE, product, pictures, notes })
  try {
    const outcome = run
      ? await transact((tx) => work(tx, run))
      : await rehearse(work, file.fileName)
    return { line, key, outcome, notes }
  } catch (error) {
    const reasons = reasonsOf(error, line)
    if (!reasons) throw error
    return await refuse({ line, key, notes: [...reasons, ...notes] }, run)
  }
}

async function refuse(
  row: Omit<ImportedRow, 'outcome'>,
  importId: string | undefined,
): Promise<ImportedRow> {
  const refused = { ...row, outcome: 'refused' } as const
  if (importId) await transact((tx) => recordImportRow(tx, actor, { importId, ...refused }))
  return refused
}

/** Does the work, remembers its answer, and takes it back. */
async function rehearse<T>(
  work: (tx: Tx, importId: string) => Promise<T>,
  fileName: string,
): Promise<T> {
  const takeBack = new Error('a dry run is taken back')
  const answers: T[] = []
  try {
    await transact(async (tx) => {
      const input = { kind: 'products', source: SOURCE, fileName } as const
      const { importId } = await startImport(tx, actor, input)
      answers.push(await work(tx, importId))
      throw takeBack
    })
  } catch (error) {
    const [answer] = answers
    if (error === takeBack && answer !== undefined) return answer
    throw error
  }
  throw new Error('A dry run was not taken back.')
}

/** A refusal in words; undefined for what is no refusal but a fault. */
function reasonsOf(error: unknown, line: number): Note[] | undefined {
  if (error instanceof ZodError) {
    return error.issues.map(({ path, message }) => ({ line, text: `${path.join('.')} ${message}` }))
  }
  if (!isDomainError(error)) return undefined
  const named = error.details.sku ?? error.details.slug ?? error.details.field
  const sentence = errorMessage(error.code, error.details)
  return [{ line, text: named ? `${sentence} (${String(named)})` : sentence }]
}
