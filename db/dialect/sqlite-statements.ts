import type Database from 'better-sqlite3'
import { LRUCache } from 'lru-cache'

/** More than the shop's code holds; lists of every length make statements of their own, so there is a bound. */
const MAX_KEPT = 500

/**
 * The same connection, except that equal SQL gets the same statement. drizzle prepares every query anew, and parsing it
 * costs SQLite more than running most of them.
 */
export function keepingStatements(database: Database.Database): Database.Database {
  const kept = new LRUCache<string, Database.Statement>({ max: MAX_KEPT })
  const prepare = (sql: string): Database.Statement => {
    const known = kept.get(sql)
    if (known) return known
    const statement = withRawTwin(database.prepare(sql), () => database.prepare(sql))
    kept.set(sql, statement)
    return statement
  }
  return Object.create(database, { prepare: { value: prepare } })
}

/** `raw()` would change a statement for all who hold it, so it answers with a second one that stays so. */
function withRawTwin(
  statement: Database.Statement,
  prepareTwin: () => Database.Statement,
): Database.Statement {
  let twin: Database.Statement | undefined
  const raw = () => {
    twin ??= prepareTwin().raw()
    return twin
  }
  return Object.defineProperty(statement, 'raw', { value: raw })
}
