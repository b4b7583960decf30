import { sql } from 'drizzle-orm'
import { check, int, json, table, text, timestamp, uniqueIndex } from '@/db/dialect'
import { now } from '@/lib/clock'

export type MediaRendition = {
  key: string
  format: 'webp' | 'jpeg'
  width: number
  height: number
  bytes: number
}

export const media = table(
  'media',
  {
    id: text('id').primaryKey(),
    contentHash: text('content_hash').notNull(),
    fileName: text('file_name').notNull(),
    alt: text('alt').notNull(),
    width: int('width').notNull(),
    height: int('height').notNull(),
    renditions: json('renditions').$type<MediaRendition[]>().notNull(),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
  },
  (t) => [
    uniqueIndex('media_content_hash').on(t.contentHash),
    check('media_size', sql`${t.width} > 0 and ${t.height} > 0`),
  ],
)
