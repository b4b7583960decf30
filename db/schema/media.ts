import { sql } from 'drizzle-orm'
import { check, index, int, json, table, text, timestamp, uniqueIndex } from '@/db/dialect'
import { users } from '@/db/schema/accounts'
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
    /** Empty until they are made. */
    renditions: json('renditions').$type<MediaRendition[]>().notNull(),
    /** `rendering`: the upload lies in the private storage, a job makes what is shown. */
    status: text('status', { enum: ['rendering', 'ready', 'failed'] })
      .notNull()
      .default('ready'),
    /** Of the upload in the private storage, while it is there. */
    originalKey: text('original_key'),
    addedBy: text('added_by').references(() => users.id),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
  },
  (t) => [
    uniqueIndex('media_content_hash').on(t.contentHash),
    index('media_age').on(t.createdAt),
    check('media_size', sql`${t.width} > 0 and ${t.height} > 0`),
  ],
)
