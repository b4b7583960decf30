import { type SQL, sql } from 'drizzle-orm'
import { engine } from '@/db/dialect/engine'

/** Appended to a select of rows to take: PostgreSQL passes over what another transaction holds; SQLite has one writer. */
export const skipLocked: SQL = engine === 'postgres' ? sql`for update skip locked` : sql``

/**
 * Ends a select of rows that stay as they are until this transaction ends, for whoever asks alike. Unlike an update that changes nothing
 * it sets off no trigger.
 */
export const locked: SQL = engine === 'postgres' ? sql`for no key update` : sql``
