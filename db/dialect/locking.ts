import { type SQL, sql } from 'drizzle-orm'
import { engine } from '@/db/dialect/engine'

/** Appended to a select of rows to take: PostgreSQL passes over what another transaction holds; SQLite has one writer. */
export const skipLocked: SQL = engine === 'postgres' ? sql`for update skip locked` : sql``
