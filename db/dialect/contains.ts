import { type Column, type SQL, sql } from 'drizzle-orm'

/** Whether a text column holds a piece of text, whatever the case; `%` and `_` in it are themselves. */
export function contains(column: Column, text: string): SQL {
  const escaped = text.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')
  return sql`lower(${column}) like ${`%${escaped}%`} escape '\\'`
}
