import { sql } from 'drizzle-orm'
import {
  bool,
  check,
  index,
  int,
  json,
  primaryKey,
  table,
  text,
  timestamp,
  uniqueIndex,
} from '@/db/dialect'
import { users } from '@/db/schema/accounts'
import { products } from '@/db/schema/catalog'
import { orderLines } from '@/db/schema/orders'
import { articles } from '@/db/schema/publication'
import { now } from '@/lib/clock'

/** One vote per visitor and article; sum and count are kept on the article in the same transaction. */
export const ratings = table(
  'ratings',
  {
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    /** An account's id, or the hash of the random id in a visitor's signed cookie. */
    voterKey: text('voter_key').notNull(),
    stars: int('stars').notNull(),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
    updatedAt: timestamp('updated_at').notNull().$defaultFn(now),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.voterKey] }),
    check('ratings_stars', sql`${t.stars} between 1 and 5`),
  ],
)

/** `removed`: shown as a gap where others have answered it. */
const moderationStatus = ['pending', 'approved', 'spam', 'removed'] as const

export const comments = table(
  'comments',
  {
    id: text('id').primaryKey(),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    /** The comment that is answered; threads are two deep, so it has none itself (trigger). */
    parentId: text('parent_id'),
    userId: text('user_id').references(() => users.id),
    name: text('name').notNull(),
    email: text('email').notNull(),
    emailNorm: text('email_norm').notNull(),
    body: text('body').notNull(),
    bodyHtml: text('body_html').notNull(),
    status: text('status', { enum: moderationStatus }).notNull(),
    /** Why it waits or counts as spam, in words for moderators. */
    reasons: json('reasons').$type<string[]>().notNull(),
    isByStaff: bool('is_by_staff').notNull().default(false),
    /** Consent to a mail when somebody answers; taken back with one click. */
    wantsReplies: bool('wants_replies').notNull().default(false),
    /** Of the client's network address: for limits and bans. */
    addressHash: text('address_hash').notNull().default(''),
    /** The same text sent twice is one comment. */
    onceKey: text('once_key').notNull(),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
    decidedAt: timestamp('decided_at'),
    decidedBy: text('decided_by').references(() => users.id),
  },
  (t) => [
    uniqueIndex('comments_once').on(t.onceKey),
    index('comments_article').on(t.articleId, t.status, t.createdAt),
    index('comments_status').on(t.status, t.createdAt),
    index('comments_email').on(t.emailNorm, t.status),
    index('comments_parent').on(t.parentId),
    index('comments_user').on(t.userId),
  ],
)

/** Addresses, as keyed hashes, whose owner has ended the mails about answers: nobody else can begin them again by typing the address. */
export const mailRefusals = table('mail_refusals', {
  emailHash: text('email_hash').primaryKey(),
  createdAt: timestamp('created_at').notNull().$defaultFn(now),
})

/** Whoever this fits is not heard any more. Network addresses are kept as hashes. */
export const bans = table(
  'bans',
  {
    id: text('id').primaryKey(),
    kind: text('kind', { enum: ['account', 'email', 'address'] }).notNull(),
    value: text('value').notNull(),
    /** For colleagues. */
    note: text('note').notNull().default(''),
    createdBy: text('created_by').references(() => users.id),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
    expiresAt: timestamp('expires_at'),
  },
  (t) => [uniqueIndex('bans_value').on(t.kind, t.value)],
)

/** What customers say of a product; sum and count of the approved ones are kept on the product in the same transaction. */
export const reviews = table(
  'reviews',
  {
    id: text('id').primaryKey(),
    productId: text('product_id')
      .notNull()
      .references(() => products.id),
    userId: text('user_id')
      .notNull()
      .references(() => users.id),
    /** As shown: what the customer signs with. */
    name: text('name').notNull(),
    stars: int('stars').notNull(),
    title: text('title').notNull().default(''),
    body: text('body').notNull().default(''),
    bodyHtml: text('body_html').notNull().default(''),
    status: text('status', { enum: moderationStatus }).notNull(),
    reasons: json('reasons').$type<string[]>().notNull(),
    /** The purchase that makes it a verified one. */
    orderLineId: text('order_line_id').references(() => orderLines.id),
    reply: text('reply').notNull().default(''),
    replyHtml: text('reply_html').notNull().default(''),
    repliedAt: timestamp('replied_at'),
    repliedBy: text('replied_by').references(() => users.id),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
    updatedAt: timestamp('updated_at').notNull().$defaultFn(now),
    decidedAt: timestamp('decided_at'),
    decidedBy: text('decided_by').references(() => users.id),
  },
  (t) => [
    uniqueIndex('reviews_one_per_customer').on(t.productId, t.userId),
    index('reviews_product').on(t.productId, t.status, t.createdAt),
    index('reviews_status').on(t.status, t.createdAt),
    index('reviews_user').on(t.userId),
    check('reviews_stars', sql`${t.stars} between 1 and 5`),
  ],
)
