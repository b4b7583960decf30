import { type Column, type SQL, sql } from 'drizzle-orm'
import { engine } from '@/db/dialect/engine'

/** Whether a text column holds a piece of text, whatever the case; `%` and `_` in it are themselves. */
export function contains(column: Column | SQL, text: string): SQL {
  const escaped = text.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')
  return sql`${lowered(column)} like ${`%${escaped}%`} escape '\\'`
}

/**
 * SQLite's own `lower` knows no letters but A to Z; `fold` is ours, see `openFile`. PostgreSQL's knows as many as the
 * database's locale, which may be `C`, unless it is told otherwise.
 */
function lowered(text: Column | SQL): SQL {
  return engine === 'sqlite' ? sql`fold(${text})` : sql`lower((${text}) collate "und-x-icu")`
}
