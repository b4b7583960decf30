import { engine } from '@/db/dialect/engine'
import { columns as postgres } from '@/db/dialect/postgres-columns'
import { sameAs } from '@/db/dialect/same-as'
import { columns as sqlite } from '@/db/dialect/sqlite-columns'

/**
 * The column kit in which every table is written once: `money` is a 64-bit integer of minor units, `timestamp` a `Date`
 * (integer ms / timestamptz(3)), `json` text / jsonb. Typed as SQLite's; the engine decides what is built.
 */
export const {
  table,
  text,
  int,
  money,
  sequence,
  bool,
  timestamp,
  json,
  index,
  uniqueIndex,
  check,
  primaryKey,
  foreignKey,
} = engine === 'postgres' ? sameAs<typeof sqlite>(postgres) : sqlite
