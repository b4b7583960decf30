import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'

export const columns = {
  table: sqliteTable,
  text,
  int: (name: string) => integer(name),
  money: (name: string) => integer(name),
  sequence: (name: string) => integer(name).primaryKey({ autoIncrement: true }),
  bool: (name: string) => integer(name, { mode: 'boolean' }),
  timestamp: (name: string) => integer(name, { mode: 'timestamp_ms' }),
  json: (name: string) => text(name, { mode: 'json' }),
  index,
  uniqueIndex,
  check,
  primaryKey,
  foreignKey,
}
