import { connection } from '@/db/connection'
import { engine } from '@/db/dialect/engine'
import type { Invariant } from '@/db/invariants'

const REFERENCES = 'every reference leads somewhere'

/** What the engine itself can be asked: whether references hold and, with SQLite, whether the file is undamaged and fits its CHECKs. */
export async function listSoundnessChecks(): Promise<Invariant[]> {
  if (engine === 'postgres') {
    return [{ name: REFERENCES, violations: danglingRows(await listReferences()) }]
  }
  return [
    { name: REFERENCES, violations: 'SELECT * FROM pragma_foreign_key_check' },
    {
      name: 'the file is sound',
      violations: `SELECT * FROM pragma_integrity_check WHERE integrity_check <> 'ok'`,
    },
  ]
}

type Reference = { child: string; parent: string; columns: string[]; keys: string[] }

/** PostgreSQL has no such pragma; it enforces references unless somebody turned that off. */
async function listReferences(): Promise<Reference[]> {
  const rows = await connection().rows({
    sql: `
      SELECT c.conrelid::regclass::text AS child, c.confrelid::regclass::text AS parent,
        (SELECT string_agg(quote_ident(attname), ',' ORDER BY array_position(c.conkey, attnum)) FROM pg_attribute WHERE attrelid = c.conrelid AND attnum = ANY (c.conkey)) AS columns,
        (SELECT string_agg(quote_ident(attname), ',' ORDER BY array_position(c.confkey, attnum)) FROM pg_attribute WHERE attrelid = c.confrelid AND attnum = ANY (c.confkey)) AS keys
      FROM pg_constraint c WHERE c.contype = 'f' ORDER BY 1, 3`,
    params: [],
  })
  return rows.map(({ child, parent, columns, keys }) => ({
    child: String(child),
    parent: String(parent),
    columns: String(columns).split(','),
    keys: String(keys).split(','),
  }))
}

function danglingRows(references: Reference[]): string {
  return references
    .map(({ child, parent, columns, keys }) => {
      const isMatch = columns.map((column, n) => `p.${keys[n]} = c.${column}`).join(' AND ')
      const isGiven = columns.map((column) => `c.${column} IS NOT NULL`).join(' AND ')
      const value = columns.map((column) => `c.${column}::text`).join(` || ' ' || `)
      return `SELECT '${child}' AS "table", '${columns}' AS "column", ${value} AS missing FROM ${child} c
        WHERE ${isGiven} AND NOT EXISTS (SELECT 1 FROM ${parent} p WHERE ${isMatch})`
    })
    .join('\nUNION ALL\n')
}
