import { index, int, json, table, text, timestamp, uniqueIndex } from '@/db/dialect'
import { now } from '@/lib/clock'

export const imports = table('imports', {
  id: text('id').primaryKey(),
  kind: text('kind').notNull(),
  source: text('source').notNull(),
  fileName: text('file_name').notNull(),
  startedAt: timestamp('started_at').notNull().$defaultFn(now),
  finishedAt: timestamp('finished_at'),
  counts: json('counts').$type<Record<string, number>>(),
})

export const importRows = table(
  'import_rows',
  {
    id: text('id').primaryKey(),
    importId: text('import_id')
      .notNull()
      .references(() => imports.id, { onDelete: 'cascade' }),
    line: int('line').notNull(),
    key: text('key').notNull(),
    outcome: text('outcome', { enum: ['created', 'updated', 'unchanged', 'refused'] }).notNull(),
    messages: json('messages').$type<string[]>().notNull(),
  },
  (t) => [index('import_rows_import').on(t.importId, t.line)],
)

/** Where an imported thing came from, so that a second run finds it again. */
export const externalIds = table(
  'external_ids',
  {
    id: text('id').primaryKey(),
    source: text('source').notNull(),
    externalId: text('external_id').notNull(),
    subject: text('subject').notNull(),
    contentHash: text('content_hash').notNull(),
  },
  (t) => [uniqueIndex('external_ids_once').on(t.source, t.externalId)],
)
