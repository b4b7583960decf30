import { sql } from 'drizzle-orm'
import {
  bool,
  check,
  index,
  int,
  json,
  money,
  primaryKey,
  table,
  text,
  timestamp,
  uniqueIndex,
} from '@/db/dialect'
import { media } from '@/db/schema/media'
import { taxClasses } from '@/db/schema/tax'
import { now } from '@/lib/clock'

export type ProductDetail = { label: string; value: string }

export const products = table(
  'products',
  {
    id: text('id').primaryKey(),
    slug: text('slug').notNull(),
    title: text('title').notNull(),
    summary: text('summary').notNull().default(''),
    descriptionSource: text('description_source').notNull().default(''),
    descriptionHtml: text('description_html').notNull().default(''),
    details: json('details')
      .$type<ProductDetail[]>()
      .notNull()
      .$defaultFn(() => []),
    vendor: text('vendor'),
    status: text('status', { enum: ['draft', 'active', 'archived'] })
      .notNull()
      .default('draft'),
    kind: text('kind', { enum: ['physical', 'download', 'gift_card'] })
      .notNull()
      .default('physical'),
    taxClassId: text('tax_class_id')
      .notNull()
      .references(() => taxClasses.id),
    seoTitle: text('seo_title'),
    seoDescription: text('seo_description'),
    publishedAt: timestamp('published_at'),
    /** Stars of the approved reviews. */
    ratingSum: int('rating_sum').notNull().default(0),
    ratingCount: int('rating_count').notNull().default(0),
    version: int('version').notNull().default(1),
    createdAt: timestamp('created_at').notNull().$defaultFn(now),
    updatedAt: timestamp('updated_at').notNull().$defaultFn(now),
  },
  (t) => [
    uniqueIndex('products_slug').on(t.slug),
    index('products_status').on(t.status, t.publishedAt),
  ],
)

export const productOptions = table(
  'product_options',
  {
    id: text('id').primaryKey(),
    productId: text('product_id')
      .notNull()
      .references(() => products.id),
    name: text('name').notNull(),
    position: int('position').notNull(),
  },
  (t) => [uniqueIndex('product_options_name').on(t.productId, t.name)],
)

export const optionValues = table(
  'option_values',
  {
    id: text('id').primaryKey(),
    optionId: text('option_id')
      .notNull()
      .references(() => productOptions.id),
    name: text('name').notNull(),
    swatch: text('swatch'),
    position: int('position').notNull(),
  },
  (t) => [uniqueIndex('option_values_name').on(t.optionId, t.name)],
)

export const variants = table(
  'variants',
  {
    id: text('id').primaryKey(),
    productId: text('product_id')
      .notNull()
      .references(() => products.id),
    sku: text('sku').notNull(),
    barcode: text('barcode'),
    /** The chosen option value ids, in option order, joined by `/`: no combination twice. */
    optionKey: text('option_key').notNull(),
    title: text('title').notNull(),
    weightGrams: int('weight_grams').notNull().default(0),
    trackStock: bool('track_stock').notNull().default(true),
    requiresShipping: bool('requires_shipping').notNull().default(true),
    mediaId: text('media_id').references(() => media.id),
    status: text('status', { enum: ['active', 'archived'] })
      .notNull()
      .default('active'),
    position: int('position').notNull(),
  },
  (t) => [
    uniqueIndex('variants_sku').on(t.sku),
    uniqueIndex('variants_combination').on(t.productId, t.optionKey),
    check('variants_weight', sql`${t.weightGrams} >= 0`),
  ],
)

export const variantOptionValues = table(
  'variant_option_values',
  {
    variantId: text('variant_id')
      .notNull()
      .references(() => variants.id),
    optionValueId: text('option_value_id')
      .notNull()
      .references(() => optionValues.id),
  },
  (t) => [
    primaryKey({ columns: [t.variantId, t.optionValueId] }),
    index('variant_option_values_value').on(t.optionValueId),
  ],
)

export const prices = table(
  'prices',
  {
    id: text('id').primaryKey(),
    variantId: text('variant_id')
      .notNull()
      .references(() => variants.id),
    currency: text('currency').notNull(),
    minQuantity: int('min_quantity').notNull().default(1),
    startsAt: timestamp('starts_at'),
    endsAt: timestamp('ends_at'),
    amount: money('amount').notNull(),
    compareAt: money('compare_at'),
  },
  (t) => [
    index('prices_variant').on(t.variantId, t.currency),
    check('prices_amount', sql`${t.amount} >= 0`),
    check('prices_compare_at', sql`${t.compareAt} is null or ${t.compareAt} >= ${t.amount}`),
    check('prices_min_quantity', sql`${t.minQuantity} >= 1`),
  ],
)

/** Append-only (trigger): what a variant cost and when, e.g. for the 30-day lowest price. */
export const priceHistory = table(
  'price_history',
  {
    id: text('id').primaryKey(),
    variantId: text('variant_id')
      .notNull()
      .references(() => variants.id),
    currency: text('currency').notNull(),
    amount: money('amount').notNull(),
    compareAt: money('compare_at'),
    at: timestamp('at').notNull().$defaultFn(now),
  },
  (t) => [index('price_history_variant').on(t.variantId, t.at)],
)

export const collections = table(
  'collections',
  {
    id: text('id').primaryKey(),
    slug: text('slug').notNull(),
    title: text('title').notNull(),
    descriptionSource: text('description_source').notNull().default(''),
    descriptionHtml: text('description_html').notNull().default(''),
    mediaId: text('media_id').references(() => media.id),
    isPublished: bool('is_published').notNull().default(true),
    position: int('position').notNull(),
  },
  (t) => [uniqueIndex('collections_slug').on(t.slug)],
)

export const collectionProducts = table(
  'collection_products',
  {
    collectionId: text('collection_id')
      .notNull()
      .references(() => collections.id),
    productId: text('product_id')
      .notNull()
      .references(() => products.id),
    position: int('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.collectionId, t.productId] }),
    index('collection_products_product').on(t.productId),
  ],
)

export const tags = table(
  'tags',
  {
    id: text('id').primaryKey(),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
  },
  (t) => [uniqueIndex('tags_slug').on(t.slug)],
)

export const productTags = table(
  'product_tags',
  {
    productId: text('product_id')
      .notNull()
      .references(() => products.id),
    tagId: text('tag_id')
      .notNull()
      .references(() => tags.id),
  },
  (t) => [primaryKey({ columns: [t.productId, t.tagId] }), index('product_tags_tag').on(t.tagId)],
)

export const productMedia = table(
  'product_media',
  {
    productId: text('product_id')
      .notNull()
      .references(() => products.id),
    mediaId: text('media_id')
      .notNull()
      .references(() => media.id),
    position: int('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.productId, t.mediaId] })],
)

export const relatedProducts = table(
  'related_products',
  {
    productId: text('product_id')
      .notNull()
      .references(() => products.id),
    relatedProductId: text('related_product_id')
      .notNull()
      .references(() => products.id),
    position: int('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.productId, t.relatedProductId] })],
)

/** Old slugs: a visitor of one is led to where the thing lives now. */
export const slugHistory = table(
  'slug_history',
  {
    kind: text('kind', {
      enum: ['product', 'collection', 'page', 'article', 'author', 'tag'],
    }).notNull(),
    slug: text('slug').notNull(),
    subjectId: text('subject_id').notNull(),
    at: timestamp('at').notNull().$defaultFn(now),
  },
  (t) => [primaryKey({ columns: [t.kind, t.slug] })],
)
