// Everything that can be said about the code without running it; in under a minute.
import { checkHouseRules } from './house-rules.mjs'
import { checkImportRules } from './import-rules.mjs'
import { verifyMigrations } from './migrations.mjs'
import { bin, run } from './run.mjs'

/** @typedef {{ name: string, isOk: boolean }} Checked */

const quiet = { quiet: true, timeoutMs: 300_000 }

/** @type {[name: string, step: () => { code: number, output: string } | Promise<{ code: number, output: string }>][]} */
const STEPS = [
  ['types', () => run(process.execPath, [bin('typescript/bin/tsc'), '--noEmit'], quiet)],
  [
    'lint and format',
    () =>
      run(
        process.execPath,
        [
          bin('@biomejs/biome/bin/biome'),
          'check',
          '--error-on-warnings',
          '--colors=off',
          '--max-diagnostics=200',
          '.',
        ],
        quiet,
      ),
  ],
  ['import rules', checkImportRules],
  ['migrations of SQLite', () => verifyMigrations('sqlite')],
  ['migrations of PostgreSQL', () => verifyMigrations('postgres')],
  ['house rules', checkHouseRules],
  ['OpenAPI', () => run(process.execPath, ['--import', 'tsx', 'scripts/lint-openapi.ts'], quiet)],
  [
    'HTML and feeds',
    () => run(process.execPath, ['--import', 'tsx', 'scripts/lint-publication.ts'], quiet),
  ],
]

/**
 * Runs all steps, two at a time, and shows the words of those that fail.
 *
 * @returns {Promise<Checked[]>}
 */
export async function check() {
  /** @type {Checked[]} */
  const results = []
  const waiting = [...STEPS]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, step] = next
      const startedAt = performance.now()
      const { code, output } = await step()
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
      console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
      if (code !== 0) console.log(output)
      results.push({ name, isOk: code === 0 })
    }
  }
  await Promise.all([work(), work()])
  return results
}

if (process.argv[1] === import.meta.filename) {
  const results = await check()
  process.exit(results.every(({ isOk }) => isOk) ? 0 : 1)
}
