import { table, text, timestamp, uniqueIndex } from '@/db/dialect'
import { now } from '@/lib/clock'

export const pages = table(
  'pages',
  {
    id: text('id').primaryKey(),
    slug: text('slug').notNull(),
    title: text('title').notNull(),
    summary: text('summary').notNull().default(''),
    bodySource: text('body_source').notNull(),
    bodyHtml: text('body_html').notNull(),
    publishedAt: timestamp('published_at'),
    updatedAt: timestamp('updated_at').notNull().$defaultFn(now),
  },
  (t) => [uniqueIndex('pages_slug').on(t.slug)],
)
