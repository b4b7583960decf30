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
import { collections, products, tags } from '@/db/schema/catalog'
import { media } from '@/db/schema/media'
import type { ArticleBlock, ContentsEntry, FocalPoint } from '@/lib/article-blocks'
import { now } from '@/lib/clock'

/** What a writer has typed, whole: the draft, and every revision. References are ids. */
export type WrittenContents = {
  title: string
  slug: string
  summary: string
  takeaways: string[]
  /** Markdown with our directives. */
  body: string
  coverMediaId: string | null
  focalPoint: FocalPoint | null
  seoTitle: string
  seoDescription: string
  /** Shown where the article is shared; absent: the cover. */
  socialMediaId: string | null
  authorIds: string[]
  /** By name, as typed; shared with products. */
  tags: string[]
}

/** Who is named above an article; staff who write, or somebody from outside. */
export const authors = table(
  'authors',
  {
    id: text('id').primaryKey(),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    /** Markdown, and the same made safe. */
    bioSource: text('bio_source').notNull().default(''),
    bioHtml: text('bio_html').notNull().default(''),
    mediaId: text('media_id').references(() => media.id),
    userId: text('user_id').references(() => users.id),
    version: int('version').notNull().default(1),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
    updatedAt: timestamp('updated_at').notNull().$defaultFn(now),
  },
  (t) => [uniqueIndex('authors_slug').on(t.slug), uniqueIndex('authors_user').on(t.userId)],
)

/**
 * What readers see: the contents as they were last published or scheduled, and what was computed from them then. A page ("Shipping") is
 * an article of another kind: written alike, without authors, stars and comments. Work in progress lies in `article_drafts`.
 */
export const articles = table(
  'articles',
  {
    id: text('id').primaryKey(),
    kind: text('kind', { enum: ['article', 'page'] }).notNull(),
    slug: text('slug').notNull(),
    status: text('status', { enum: ['draft', 'scheduled', 'published', 'archived'] })
      .notNull()
      .default('draft'),
    /** From then on it is visible, if its status is scheduled or published. */
    publishAt: timestamp('publish_at'),
    title: text('title').notNull(),
    summary: text('summary').notNull().default(''),
    takeaways: json('takeaways')
      .$type<string[]>()
      .notNull()
      .$defaultFn(() => []),
    bodySource: text('body_source').notNull().default(''),
    blocks: json('blocks')
      .$type<ArticleBlock[]>()
      .notNull()
      .$defaultFn(() => []),
    tableOfContents: json('table_of_contents')
      .$type<ContentsEntry[]>()
      .notNull()
      .$defaultFn(() => []),
    wordCount: int('word_count').notNull().default(0),
    coverMediaId: text('cover_media_id').references(() => media.id),
    focalPoint: json('focal_point').$type<FocalPoint | null>(),
    seoTitle: text('seo_title').notNull().default(''),
    seoDescription: text('seo_description').notNull().default(''),
    socialMediaId: text('social_media_id').references(() => media.id),
    /** `closed`: what was said stays readable; `off`: nothing is shown. */
    comments: text('comments', { enum: ['open', 'closed', 'off'] })
      .notNull()
      .default('open'),
    ratingSum: int('rating_sum').notNull().default(0),
    ratingCount: int('rating_count').notNull().default(0),
    /** An author asks an editor to publish the draft. */
    submittedAt: timestamp('submitted_at'),
    createdBy: text('created_by').references(() => users.id),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
    /** Of what readers see. */
    updatedAt: timestamp('updated_at').notNull().$defaultFn(now),
  },
  (t) => [
    uniqueIndex('articles_slug').on(t.kind, t.slug),
    index('articles_visible').on(t.kind, t.status, t.publishAt),
    check(
      'articles_rating',
      sql`${t.ratingCount} >= 0 and ${t.ratingSum} >= ${t.ratingCount} and ${t.ratingSum} <= 5 * ${t.ratingCount}`,
    ),
    check(
      'articles_publish_at',
      sql`${t.status} not in ('scheduled', 'published') or ${t.publishAt} is not null`,
    ),
  ],
)

/** The text that is being worked on; readers see none of it until it is published. */

export const articleDrafts = table(
  'article_drafts',
  {
    articleId: text('article_id')
      .primaryKey()
      .references(() => articles.id),
    contents: json('contents').$type<WrittenContents>().notNull(),
    /** Raised by every save: whoever saves on an older one is shown the difference. */
    version: int('version').notNull().default(1),
    /** Whether it differs from what readers see. */
    isChanged: bool('is_changed').notNull().default(true),
    savedBy: text('saved_by').references(() => users.id),
    savedAt: timestamp('saved_at').notNull().$defaultFn(now),
  },
  (t) => [index('article_drafts_saved').on(t.savedAt)],
)

/** Append-only (trigger): the contents as they were at moments worth going back to. */
export const articleRevisions = table(
  'article_revisions',
  {
    id: text('id').primaryKey(),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    number: int('number').notNull(),
    reason: text('reason', {
      enum: ['created', 'saved', 'checkpoint', 'published', 'restored'],
    }).notNull(),
    contents: json('contents').$type<WrittenContents>().notNull(),
    savedBy: text('saved_by').references(() => users.id),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
  },
  (t) => [uniqueIndex('article_revisions_number').on(t.articleId, t.number)],
)

export const articleAuthors = table(
  'article_authors',
  {
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    authorId: text('author_id')
      .notNull()
      .references(() => authors.id),
    position: int('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.authorId] }),
    index('article_authors_author').on(t.authorId),
  ],
)

export const articleTags = table(
  'article_tags',
  {
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    tagId: text('tag_id')
      .notNull()
      .references(() => tags.id),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.tagId] }), index('article_tags_tag').on(t.tagId)],
)

/** The goods that an article shows or links to. */
export const articleProducts = table(
  'article_products',
  {
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    productId: text('product_id')
      .notNull()
      .references(() => products.id),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.productId] }),
    index('article_products_product').on(t.productId),
  ],
)

export const articleCollections = table(
  'article_collections',
  {
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    collectionId: text('collection_id')
      .notNull()
      .references(() => collections.id),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.collectionId] }),
    index('article_collections_collection').on(t.collectionId),
  ],
)

/** The pictures that an article or its draft shows anywhere: they cannot be removed from the library. */
export const articleMedia = table(
  'article_media',
  {
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    mediaId: text('media_id')
      .notNull()
      .references(() => media.id),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.mediaId] }),
    index('article_media_media').on(t.mediaId),
  ],
)

/** "More to explore", computed by a job; position from 0, best first. */
export const relatedArticles = table(
  'related_articles',
  {
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    relatedArticleId: text('related_article_id')
      .notNull()
      .references(() => articles.id),
    position: int('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.relatedArticleId] }),
    index('related_articles_related').on(t.relatedArticleId),
    check('related_articles_other', sql`${t.articleId} <> ${t.relatedArticleId}`),
  ],
)

/** Lets somebody without an account read a draft for a while. */
export const previewLinks = table(
  'preview_links',
  {
    id: text('id').primaryKey(),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id),
    tokenHash: text('token_hash').notNull(),
    createdBy: text('created_by').references(() => users.id),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
    expiresAt: timestamp('expires_at').notNull(),
    revokedAt: timestamp('revoked_at'),
  },
  (t) => [
    uniqueIndex('preview_links_token').on(t.tokenHash),
    index('preview_links_article').on(t.articleId),
  ],
)
