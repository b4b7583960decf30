import { z } from 'zod'
import { MAX_VARIANTS } from '@/domain/catalog/combine-values'
import { MAX_SLUG_LENGTH, SLUG_PATTERN } from '@/lib/slug'

const id = z.string().min(1).max(64)
const name = z.string().trim().min(1).max(100)
/** In minor units: far below what sums in JavaScript's exact integers can hold, whatever the quantity. */
export const MAX_AMOUNT = 1_000_000_000
const amount = z.int().min(0).max(MAX_AMOUNT)

export const slugInput = z.string().max(MAX_SLUG_LENGTH).regex(SLUG_PATTERN, 'is no address')

/** Minor units. `startsAt` inclusive, `endsAt` exclusive; without either it is the usual price. */
export const priceInput = z
  .object({
    /** Absent: the currency of the shop. */
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
    amount,
    /** The former price, struck through. */
    compareAt: amount.nullish(),
    minQuantity: z.int().min(1).max(10_000).default(1),
    startsAt: z.date().nullish(),
    endsAt: z.date().nullish(),
  })
  .refine((price) => price.compareAt == null || price.compareAt >= price.amount, {
    path: ['compareAt'],
    message: 'must not be below the price',
  })
  .refine((price) => !price.startsAt || !price.endsAt || price.startsAt < price.endsAt, {
    path: ['endsAt'],
    message: 'must come after the beginning',
  })
export type PriceInput = z.input<typeof priceInput>

export const optionInput = z.object({
  name,
  values: z
    .array(
      z.object({
        name,
        /** Null takes it away; absent leaves it as it is. */
        swatch: z
          .string()
          .regex(/^#[0-9a-f]{6}$/i)
          .nullish(),
      }),
    )
    .min(1)
    .max(100),
})

export const variantInput = z.object({
  sku: z.string().trim().min(1).max(64),
  barcode: z.string().trim().max(64).nullish(),
  /** The name of one value for each option, in the order of the options. */
  choice: z.array(name).default([]),
  prices: z.array(priceInput).max(20),
  weightGrams: z.int().min(0).max(1_000_000).default(0),
  trackStock: z.boolean().default(true),
  requiresShipping: z.boolean().default(true),
  /** One of the product's pictures. */
  mediaId: id.nullish(),
})

/** Each part by itself, without what it is when nobody says. */
export const productParts = {
  slug: slugInput,
  title: z.string().trim().min(1).max(200),
  /** A few plain words under the title. */
  summary: z.string().trim().max(300),
  /** Markdown; HTML in it is made safe. */
  description: z.string().max(100_000),
  details: z.array(z.object({ label: name, value: z.string().trim().min(1).max(500) })).max(50),
  /** Only physical goods are shipped. */
  kind: z.enum(['physical', 'download', 'gift_card']),
  vendor: z.string().trim().max(200).nullish(),
  taxClassId: id,
  seoTitle: z.string().trim().max(200).nullish(),
  seoDescription: z.string().trim().max(500).nullish(),
  options: z.array(optionInput).max(5),
  variants: z.array(variantInput).min(1).max(MAX_VARIANTS),
  mediaIds: z.array(id).max(50),
  collectionIds: z.array(id).max(50),
  tags: z.array(name).max(100),
  relatedProductIds: z.array(id).max(50),
}

/** Any parts of a product, to be changed; the others stay as they are. */
export const productChanges = z.object(productParts).partial()

const contents = z.object({
  ...productParts,
  /** Absent: made from the title. */
  slug: productParts.slug.optional(),
  summary: productParts.summary.default(''),
  description: productParts.description.default(''),
  details: productParts.details.default([]),
  kind: productParts.kind.default('physical'),
  options: productParts.options.default([]),
  mediaIds: productParts.mediaIds.default([]),
  collectionIds: productParts.collectionIds.default([]),
  tags: productParts.tags.default([]),
  relatedProductIds: productParts.relatedProductIds.default([]),
})

/** What a product consists of, whole: options, variants, prices and where it is shown. */
export const productInput = contents.superRefine(refuseContradictions).transform((product) =>
  product.kind === 'physical'
    ? product
    : {
        ...product,
        variants: product.variants.map((variant) => ({ ...variant, requiresShipping: false })),
      },
)

export type ProductInput = z.input<typeof productInput>
export type ProductContents = z.output<typeof productInput>
export type ProductChanges = z.input<typeof productChanges>
export type VariantContents = ProductContents['variants'][number]
export type OptionContents = ProductContents['options'][number]

type Refuse = (path: (string | number)[], message: string) => void

function refuseContradictions(product: z.output<typeof contents>, context: z.RefinementCtx): void {
  const refuse: Refuse = (path, message) => context.addIssue({ code: 'custom', path, message })
  refuseRepetition(product.options, ['options'], refuse)
  for (const [index, option] of product.options.entries()) {
    refuseRepetition(option.values, ['options', index, 'values'], refuse)
  }
  for (const [index, variant] of product.variants.entries()) {
    const path = ['variants', index, 'choice']
    if (variant.choice.length !== product.options.length) refuse(path, 'needs a value per option')
    for (const [place, wanted] of variant.choice.entries()) {
      const isKnown = product.options[place]?.values.some((value) => value.name === wanted)
      if (!isKnown) refuse([...path, place], 'is no value of this option')
    }
    if (variant.mediaId && !product.mediaIds.includes(variant.mediaId)) {
      refuse(['variants', index, 'mediaId'], 'is no picture of this product')
    }
  }
}

/** The database compares names letter by letter, so we do too. */
function refuseRepetition(
  named: { name: string }[],
  path: (string | number)[],
  refuse: Refuse,
): void {
  const seen = new Set<string>()
  for (const [index, { name }] of named.entries()) {
    if (seen.has(name)) refuse([...path, index, 'name'], 'is there twice')
    seen.add(name)
  }
}
