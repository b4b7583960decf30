import { AsyncLocalStorage } from 'node:async_hooks'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Connection, Reader, Tx } from '@/db/connection'
import { sameAs } from '@/db/dialect/same-as'
import { keepingStatements } from '@/db/dialect/sqlite-statements'
import { config } from '@/lib/config'
import { DomainError, StartupError } from '@/lib/errors'
import { log } from '@/lib/log'

/** In this order: a busy file must already be waited for when the journal mode is asked about. */
const PRAGMAS: [name: string, set: string, expected: string | number][] = [
  ['busy_timeout', '5000', 5000],
  ['journal_mode', 'WAL', 'wal'],
  // better-sqlite3 builds SQLite with NORMAL for WAL, which loses acknowledged orders on power loss.
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['journal_size_limit', '67108864', 67108864],
  ['cache_size', '-32000', -32000],
  ['temp_store', 'MEMORY', 2],
]

export function openSqlite(file: string): Connection {
  const writer = openFile(file)
  const reader = openFile(file)
  reader.pragma('query_only = ON')
  const readVersion = lazyStatement(reader, 'SELECT version FROM content_version WHERE id = 1')
  return {
    reader: sameAs<Reader>(drizzle(keepingStatements(reader))),
    transact: sqliteTransact(writer),
    contentVersion: () => readVersion().get() ?? 0,
    async rows(query) {
      const { sql, params } = query
      return reader.prepare<unknown[], Record<string, unknown>>(sql).all(...params)
    },
    async close() {
      reader.close()
      if (writer.open) {
        writer.pragma('wal_checkpoint(TRUNCATE)')
        writer.close()
      }
    },
  }
}

/** One file handle with every pragma set and asserted, and with `fold(text)`, which lower-cases every script's letters. */
export function openFile(file: string): Database.Database {
  const database = new Database(file)
  database.function('fold', { deterministic: true }, lowerCased)
  for (const [name, value] of PRAGMAS) database.pragma(`${name} = ${value}`)
  for (const [name, , expected] of PRAGMAS) {
    const actual = database.pragma(name, { simple: true })
    if (actual !== expected) {
      throw new StartupError(
        `SQLite did not accept ${name} = ${expected}; it says ${String(actual)}.`,
      )
    }
  }
  return database
}

/** As SQLite does: null stays null. */
function lowerCased(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value
}

function lazyStatement(database: Database.Database, sql: string) {
  let statement: Database.Statement<[], number> | undefined
  return () => {
    statement ??= database.prepare<[], number>(sql).pluck()
    return statement
  }
}

/** One writer behind a promise queue; BEGIN and COMMIT by hand, because the driver's own transaction cannot await. */
function sqliteTransact(writer: Database.Database): Connection['transact'] {
  const tx = sameAs<Tx>(drizzle(keepingStatements(writer)))
  const inside = new AsyncLocalStorage<true>()
  let tail: Promise<unknown> = Promise.resolve()

  return function transact(work) {
    if (inside.getStore()) throw new Error('transact inside transact: pass the tx on instead.')
    const result = tail.then(() => inside.run(true, () => runOne(writer, () => work(tx))))
    tail = result.catch(() => undefined)
    return result
  }
}

async function runOne<T>(writer: Database.Database, work: () => Promise<T>): Promise<T> {
  begin(writer)
  const guard = armGuard()
  try {
    const value = await work()
    guard.assertNothingElseRan()
    commit(writer)
    return value
  } catch (error) {
    if (writer.inTransaction) writer.exec('ROLLBACK')
    throw explained(error)
  } finally {
    guard.disarm()
  }
}

function begin(writer: Database.Database): void {
  try {
    writer.exec('BEGIN IMMEDIATE')
  } catch (error) {
    throw explained(error)
  }
}

function commit(writer: Database.Database): void {
  try {
    writer.exec('COMMIT')
  } catch (error) {
    if (sqliteCode(error).startsWith('SQLITE_IOERR')) {
      // Whether it was written is unknown: only a fresh start, which recovers the journal, can tell.
      log.fatal({ error }, 'the disk failed during COMMIT; stopping')
      process.exit(1)
    }
    throw error
  }
}

/** A body that awaits only queries is done before the event loop turns; a turn is proof of I/O inside the transaction. */
function armGuard() {
  if (config.environment === 'production') {
    return { assertNothingElseRan() {}, disarm() {} }
  }
  let turned = false
  const immediate = setImmediate(() => {
    turned = true
  })
  return {
    assertNothingElseRan() {
      if (turned) throw new Error('I/O inside a transaction: await only queries on tx.')
    },
    disarm() {
      clearImmediate(immediate)
    },
  }
}

function explained(error: unknown): unknown {
  const code = sqliteCode(error)
  if (code === 'SQLITE_FULL') return new DomainError('storage_full')
  if (code.startsWith('SQLITE_BUSY')) return new DomainError('too_busy')
  return error
}

function sqliteCode(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string') return cause.code
  }
  return ''
}
