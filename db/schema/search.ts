import { sequence, table, text, uniqueIndex } from '@/db/dialect'

/**
 * What can be found, written in the same transaction as its source; the full-text index hangs on it by trigger.
 * The number is there for FTS5, whose rows are tied to it.
 */
export const searchDocuments = table(
  'search_documents',
  {
    row: sequence('row'),
    kind: text('kind', { enum: ['product', 'collection', 'page', 'article'] }).notNull(),
    subjectId: text('subject_id').notNull(),
    title: text('title').notNull(),
    keywords: text('keywords').notNull(),
    body: text('body').notNull(),
  },
  (t) => [uniqueIndex('search_documents_subject').on(t.kind, t.subjectId)],
)
