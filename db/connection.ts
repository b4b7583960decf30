import path from 'node:path'
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import { engine } from '@/db/dialect/engine'
import { openPostgres } from '@/db/dialect/postgres-connection'
import { openSqlite } from '@/db/dialect/sqlite-connection'
import { config } from '@/lib/config'

type Database = BaseSQLiteDatabase<'async', unknown>

/** What can only read: SQLite's `query_only` connection, PostgreSQL's read-only pool. */
export type Reader = Pick<Database, 'select' | 'selectDistinct' | '$count'>

/** An open transaction. It also reads, so a query written for a `Reader` serves a verb too. */
export type Tx = Reader & Pick<Database, 'insert' | 'update' | 'delete'>

export type Connection = {
  reader: Reader
  transact<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** The counter of public changes. Throws when the database is away. */
  contentVersion(): number | Promise<number>
  /** Rows of a hand-written read, for what the two engines say differently. */
  rows(query: { sql: string; params: unknown[] }): Promise<Record<string, unknown>[]>
  close(): Promise<void>
}

declare global {
  // Next's bundle and the rest of the process each carry a copy of this module; two writers in one process would freeze each other.
  var stationerConnection: Connection | undefined
}

export function connection(): Connection {
  globalThis.stationerConnection ??= open()
  return globalThis.stationerConnection
}

export async function closeDatabase(): Promise<void> {
  const open = globalThis.stationerConnection
  globalThis.stationerConnection = undefined
  await open?.close()
}

/** Where the SQLite database lies. */
export function sqliteFile(): string {
  return path.join(config.dataDir, 'stationer.sqlite')
}

function open(): Connection {
  if (engine === 'sqlite') return openSqlite(sqliteFile())
  const url = config.databaseUrl ?? ''
  return openPostgres(url, config.databaseReadUrl ?? url)
}
