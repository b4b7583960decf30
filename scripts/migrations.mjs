import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bin, root, run } from './run.mjs'

/** @typedef {'sqlite' | 'postgres'} Engine */

/**
 * Lets drizzle-kit write the migration that leads from the last snapshot to the schema.
 *
 * @param {Engine} engine
 * @param {{ args?: string[], folder?: string, quiet?: boolean }} [options]
 */
export function generate(engine, { args = [], folder, quiet = false } = {}) {
  return run(process.execPath, [bin('drizzle-kit/bin.cjs'), 'generate', ...args], {
    env: { STATIONER_ENGINE: engine, STATIONER_MIGRATIONS_DIR: folder ?? '' },
    quiet,
    timeoutMs: 60_000,
  })
}

/**
 * Generates into a copy: a file that appears there is missing in the repository.
 *
 * @param {Engine} engine
 */
export async function verifyMigrations(engine) {
  const landed = path.join(root, 'db', 'migrations', engine)
  const scratch = mkdtempSync(path.join(tmpdir(), 'stationer-migrations-'))
  try {
    cpSync(landed, scratch, { recursive: true })
    // drizzle-kit puts "./" before the folder, so that only a relative one is found.
    const folder = path.relative(root, scratch)
    const { output } = await generate(engine, { folder, quiet: true })
    // drizzle-kit ends with 0 even when it fails, so only its own words count.
    if (output.includes('No schema changes')) return { code: 0, output }
    const missing = readdirSync(scratch).filter((file) => !readdirSync(landed).includes(file))
    if (missing.length === 0) return { code: 1, output }
    const sql = missing.map((file) => readFileSync(path.join(scratch, file), 'utf8')).join('\n')
    return {
      code: 1,
      output: `The schema has moved on; run "npm run db:generate -- --name <what>". Missing:\n${sql}\n`,
    }
  } finally {
    rmSync(scratch, { recursive: true })
  }
}
