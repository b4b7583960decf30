import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { sqliteFile } from '@/db/connection'
import { type Engine, engine } from '@/db/dialect/engine'
import { openFile } from '@/db/dialect/sqlite-connection'
import { now } from '@/lib/clock'
import { config } from '@/lib/config'
import { StartupError } from '@/lib/errors'

export type Migration = { name: string; hash: string; statements: string[] }
type Applied = { name: string; hash: string }

const ADVISORY_LOCK = 7_216_401
const CONNECTION_TIMEOUT_MS = 10_000

/**
 * Brings the database to the state the code expects and tells the names of the migrations it applied.
 * Refuses a database that is newer than the code, or whose landed migrations differ from the code's.
 */
export async function migrate(): Promise<string[]> {
  return engine === 'sqlite'
    ? migrateSqlite(sqliteFile())
    : await migratePostgres(config.databaseUrl ?? '')
}

/** The migrations the code brings along for an engine, in order. */
export function listMigrations(of: Engine): Migration[] {
  const folder = path.resolve('db/migrations', of)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const source = readFileSync(path.join(folder, file), 'utf8')
      return {
        name: file.replace(/\.sql$/, ''),
        hash: createHash('sha256').update(source).digest('hex'),
        statements: source
          .split('--> statement-breakpoint')
          .map((part) => part.trim())
          .filter(Boolean),
      }
    })
}

/**
 * drizzle's own migrator runs `foreign_keys=OFF` inside its transaction, where it has no effect,
 * and a table rebuild then deletes child rows; here it is off before BEGIN and every key is checked before COMMIT.
 */
export function migrateSqlite(file: string, known = listMigrations('sqlite')): string[] {
  const isNew = !existsSync(file)
  const database = openFile(file)
  try {
    database.pragma('foreign_keys = OFF')
    database.exec('BEGIN IMMEDIATE')
    database.exec(
      'CREATE TABLE IF NOT EXISTS schema_migrations (name TEXT PRIMARY KEY, hash TEXT NOT NULL, applied_at INTEGER NOT NULL)',
    )
    const applied = database.prepare<[], Applied>('SELECT name, hash FROM schema_migrations').all()
    const pending = pendingMigrations(known, applied)
    if (pending.length > 0 && !isNew && applied.length > 0) backUp(file)
    const remember = database.prepare('INSERT INTO schema_migrations VALUES (?, ?, ?)')
    for (const migration of pending) {
      for (const statement of migration.statements) database.exec(statement)
      remember.run(migration.name, migration.hash, now().getTime())
    }
    if (pending.length > 0) assertForeignKeys(database)
    database.exec('COMMIT')
    return pending.map((migration) => migration.name)
  } finally {
    if (database.inTransaction) database.exec('ROLLBACK')
    database.close()
  }
}

/** Everything in one transaction, behind a lock that makes other processes wait. */
export async function migratePostgres(
  url: string,
  known = listMigrations('postgres'),
): Promise<string[]> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
  })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query('SELECT pg_advisory_xact_lock($1)', [ADVISORY_LOCK])
    await client.query(
      'CREATE TABLE IF NOT EXISTS schema_migrations (name text PRIMARY KEY, hash text NOT NULL, applied_at timestamptz NOT NULL)',
    )
    const { rows } = await client.query<Applied>('SELECT name, hash FROM schema_migrations')
    const pending = pendingMigrations(known, rows)
    for (const migration of pending) {
      for (const statement of migration.statements) await client.query(statement)
      await client.query('INSERT INTO schema_migrations VALUES ($1, $2, $3)', [
        migration.name,
        migration.hash,
        now(),
      ])
    }
    await client.query('COMMIT')
    return pending.map((migration) => migration.name)
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw error
  } finally {
    await client.end()
  }
}

function pendingMigrations(known: Migration[], applied: Applied[]): Migration[] {
  const byName = new Map(known.map((migration) => [migration.name, migration]))
  for (const { name, hash } of applied) {
    const migration = byName.get(name)
    if (!migration) {
      throw new StartupError(
        `The database is newer than this program (it knows "${name}"); start the newer version, or restore a backup.`,
      )
    }
    if (migration.hash !== hash) {
      throw new StartupError(
        `The migration "${name}" was changed after this database had applied it.`,
      )
    }
  }
  const done = new Set(applied.map(({ name }) => name))
  return known.filter(({ name }) => !done.has(name))
}

/** A reader sees the state before the migration, so the copy can be taken while the write lock is held. */
function backUp(file: string): void {
  const folder = path.join(path.dirname(file), 'backups')
  mkdirSync(folder, { recursive: true })
  const stamp = now().toISOString().replaceAll(':', '-')
  const source = openFile(file)
  try {
    source.prepare('VACUUM INTO ?').run(path.join(folder, `before-migration-${stamp}.sqlite`))
  } finally {
    source.close()
  }
}

function assertForeignKeys(database: ReturnType<typeof openFile>): void {
  const broken = database.pragma('foreign_key_check')
  if (Array.isArray(broken) && broken.length > 0) {
    throw new StartupError(
      `The migration would break ${broken.length} references; nothing was changed.`,
    )
  }
}
