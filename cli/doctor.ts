import { existsSync } from 'node:fs'
import { Command } from 'commander'
import { closeDatabase, sqliteFile } from '@/db/connection'
import { engine } from '@/db/dialect/engine'
import { examine, type Finding } from '@/db/doctor'
import { config } from '@/lib/config'
import { StartupError } from '@/lib/errors'

const MAX_ROWS = 20

/** `stationer doctor` */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('Checks what must always be true of the shop. Only reads; safe while it sells.')
    .action(async () => {
      if (engine === 'sqlite' && !existsSync(sqliteFile())) {
        throw new StartupError(`There is no shop in ${config.dataDir}.`)
      }
      try {
        await tellAll()
      } finally {
        await closeDatabase()
      }
    })
}

async function tellAll(): Promise<void> {
  let broken = 0
  for await (const finding of examine()) {
    console.log(reportOf(finding))
    if (finding.rows.length > 0) broken += 1
  }
  const verdict = broken === 1 ? 'One thing is wrong.' : `${broken} things are wrong.`
  console.log(`\n${broken === 0 ? 'The shop is sound.' : verdict}`)
  if (broken > 0) process.exitCode = 1
}

/** One line when all is well, else the rows that say otherwise below it. */
export function reportOf({ invariant, rows }: Finding): string {
  if (rows.length === 0) return `✓ ${invariant}`
  const shown = rows.slice(0, MAX_ROWS).map((row) => `    ${JSON.stringify(row)}`)
  const hidden = rows.length - shown.length
  const rest = hidden > 0 ? [`    and ${hidden} more`] : []
  return [`✗ ${invariant}`, ...shown, ...rest].join('\n')
}
