import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Command, Option } from 'commander'
import { importFile } from '@/cli/import-file'
import { printImportedProduct, printImportSummary } from '@/cli/import-report'
import { withDatabase } from '@/cli/with-database'
import { errorMessage } from '@/lib/error-messages'
import { isDomainError } from '@/lib/errors'

type ProductOptions = { dryRun?: boolean }

/** `stationer import products FILE --from shopify [--dry-run]` */
export function importCommand(): Command {
  const products = new Command('products')
    .description(
      'Brings products over from another shop. A second run changes only what has changed.',
    )
    .argument('<file>', "the other shop's product CSV")
    .addOption(
      new Option('--from <shop>', 'where the file comes from')
        .choices(['shopify'])
        .makeOptionMandatory(),
    )
    .option('--dry-run', 'only tell what would happen')
    .action(importProducts)
  return new Command('import').description('Bring things over from elsewhere.').addCommand(products)
}

async function importProducts(file: string, { dryRun: isDryRun = false }: ProductOptions) {
  const csv = await readText(file)
  if (csv === undefined) {
    console.error(`${file} cannot be read.`)
    process.exitCode = 1
    return
  }
  try {
    const counts = await withDatabase(() =>
      importFile({
        csv,
        folder: path.dirname(path.resolve(file)),
        fileName: path.basename(file),
        isDryRun,
        onProduct: printImportedProduct,
      }),
    )
    printImportSummary(counts, isDryRun)
    if (counts.refused > 0) process.exitCode = 1
  } catch (error) {
    if (!isDomainError(error)) throw error
    console.error(errorMessage(error.code, error.details))
    process.exitCode = 1
  }
}

async function readText(file: string): Promise<string | undefined> {
  return await readFile(file, 'utf8').catch(() => undefined)
}
