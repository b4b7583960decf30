import { z } from 'zod'
import { examplePicture, exampleProduct } from '@/app/api/v1/examples'
import { moment } from '@/app/api/v1/moment'
import { money } from '@/app/api/v1/money'
import { picture, presentPicture } from '@/app/api/v1/picture'
import type { StaffProduct, StaffStockLevel } from '@/domain/catalog/get-staff-product'
import { productStatuses } from '@/domain/catalog/list-staff-products'
import type { StoredVariant } from '@/domain/catalog/list-stored-variants'
import type { StaffProductRow } from '@/domain/catalog/staff-product-rows'
import { productPath } from '@/lib/paths'

const time = moment.nullable()
const kind = z.enum(['physical', 'download', 'gift_card'])
const status = z.enum(productStatuses).meta({ description: '`active` is on sale.' })

const price = z
  .object({
    price: money,
    compareAtPrice: money.nullable(),
    minQuantity: z.int().meta({ description: 'From how many pieces on.' }),
    startsAt: time,
    endsAt: time,
  })
  .meta({ id: 'StaffPrice' })

export const stockLevel = z
  .object({
    locationId: z.string(),
    onHand: z.int().meta({ description: 'Pieces that lie there, promised ones included.' }),
    reserved: z.int().meta({ description: 'Held for checkouts that are not paid yet.' }),
    allocated: z.int().meta({ description: 'Promised to orders.' }),
    shortfall: z.int().meta({ description: 'Promised and not there.' }),
    backorderLimit: z.int().meta({ description: 'How many more than there are may be promised.' }),
  })
  .meta({ id: 'StockLevel' })

const variant = z
  .object({
    id: z.string(),
    sku: z.string(),
    barcode: z.string().nullable(),
    choice: z
      .array(z.string())
      .meta({ description: 'A value of each option, in the order of the options.' }),
    isOffered: z.boolean().meta({ description: 'False: archived, kept for orders and carts.' }),
    prices: z.array(price),
    weightGrams: z.int(),
    trackStock: z.boolean(),
    requiresShipping: z.boolean(),
    mediaId: z.string().nullable().meta({ description: 'The picture that shows it.' }),
    stock: z.array(stockLevel),
  })
  .meta({ id: 'StaffVariant' })

const example = {
  id: exampleProduct.id,
  slug: 'field-notebook',
  path: '/products/field-notebook',
  status: 'active',
  version: 7,
  title: 'Field notebook',
  summary: 'Sewn, lies flat',
  description: 'For pockets and benches.',
  descriptionHtml: '<p>For pockets and benches.</p>',
  details: [{ label: 'Paper', value: '90 g/m², cream' }],
  kind: 'physical',
  vendor: 'Foxglove & Finch',
  taxClassId: 'txc_01jd3m6k8q2v5w7x9y0z1a2b3c',
  seoTitle: null,
  seoDescription: null,
  options: [{ name: 'Size', values: [{ name: 'A5', swatch: null }] }],
  variants: [
    {
      id: 'var_01jd3m6k8q2v5w7x9y0z1a2b3d',
      sku: 'NB-A5-DOT',
      barcode: null,
      choice: ['A5'],
      isOffered: true,
      prices: [
        {
          price: { amount: 1850, currency: 'EUR' },
          compareAtPrice: null,
          minQuantity: 1,
          startsAt: null,
          endsAt: null,
        },
      ],
      weightGrams: 310,
      trackStock: true,
      requiresShipping: true,
      mediaId: null,
      stock: [
        {
          locationId: 'loc_01jd3m6k8q2v5w7x9y0z1a2b3e',
          onHand: 12,
          reserved: 1,
          allocated: 2,
          shortfall: 0,
          backorderLimit: 0,
        },
      ],
    },
  ],
  pictures: [{ mediaId: 'med_01jd3m6k8q2v5w7x9y0z1a2b3f', picture: examplePicture }],
  collectionIds: ['col_01jd3m6k8q2v5w7x9y0z1a2b3g'],
  tags: ['Paper'],
  relatedProductIds: [],
  formerSlugs: ['pocket-notebook'],
  publishedAt: '2026-08-25T06:47:00.000Z',
  updatedAt: '2026-11-23T09:30:00.000Z',
}

export const staffProduct = z
  .object({
    id: z.string(),
    slug: z.string(),
    path: z.string(),
    status,
    version: z.int().meta({ description: 'To be sent with the next change.' }),
    title: z.string(),
    summary: z.string(),
    description: z.string().meta({ description: 'Markdown.' }),
    descriptionHtml: z.string(),
    details: z.array(z.object({ label: z.string(), value: z.string() })),
    kind,
    vendor: z.string().nullable(),
    taxClassId: z.string(),
    seoTitle: z.string().nullable(),
    seoDescription: z.string().nullable(),
    options: z.array(
      z.object({
        name: z.string(),
        values: z.array(z.object({ name: z.string(), swatch: z.string().nullable() })),
      }),
    ),
    variants: z.array(variant),
    pictures: z.array(z.object({ mediaId: z.string(), picture: picture.nullable() })),
    collectionIds: z.array(z.string()),
    tags: z.array(z.string()),
    relatedProductIds: z.array(z.string()),
    formerSlugs: z.array(z.string()).meta({ description: 'Addresses that lead to this one.' }),
    publishedAt: time,
    updatedAt: moment,
  })
  .meta({ id: 'StaffProduct', description: 'A product as colleagues see it.', example })

export const staffProductRow = z
  .object({
    id: z.string(),
    slug: z.string(),
    title: z.string(),
    status,
    picture: picture.nullable(),
    skus: z.array(z.string()).meta({ description: 'Of what is offered.' }),
    price: z.object({ min: money, max: money }).nullable(),
    stock: z.object({
      isTracked: z.boolean(),
      left: z.int().meta({ description: 'Pieces not promised to anybody.' }),
      soldOut: z.int().meta({ description: 'Variants with nothing left.' }),
      shortfall: z.int().meta({ description: 'Pieces promised and not there.' }),
    }),
    updatedAt: moment,
  })
  .meta({ id: 'StaffProductRow' })

export function presentStaffProduct(product: StaffProduct): z.infer<typeof staffProduct> {
  const { contents, pictures, stock, variants, formerSlugs } = product
  const { id, slug, status, version, descriptionHtml, publishedAt, updatedAt } = product
  return {
    id,
    slug,
    path: productPath(slug),
    status,
    version,
    title: contents.title,
    summary: contents.summary,
    description: contents.description,
    descriptionHtml,
    details: contents.details,
    kind: contents.kind,
    vendor: contents.vendor ?? null,
    taxClassId: contents.taxClassId,
    seoTitle: contents.seoTitle ?? null,
    seoDescription: contents.seoDescription ?? null,
    options: contents.options.map(({ name, values }) => ({
      name,
      values: values.map((value) => ({ name: value.name, swatch: value.swatch ?? null })),
    })),
    variants: variants.map((one) => presentVariant(one, stock.get(one.id) ?? [], product.currency)),
    pictures: pictures.map(({ mediaId, picture }) => ({
      mediaId,
      picture: presentPicture(picture),
    })),
    collectionIds: contents.collectionIds,
    tags: contents.tags,
    relatedProductIds: contents.relatedProductIds,
    formerSlugs,
    publishedAt: publishedAt?.toISOString() ?? null,
    updatedAt: updatedAt.toISOString(),
  }
}

function presentVariant(
  { id, isOffered, contents }: StoredVariant,
  levels: readonly StaffStockLevel[],
  shopCurrency: string,
): z.infer<typeof variant> {
  const { prices, barcode, mediaId, ...facts } = contents
  return {
    id,
    ...facts,
    barcode: barcode ?? null,
    mediaId: mediaId ?? null,
    isOffered,
    prices: prices.map(({ currency = shopCurrency, amount, compareAt, ...when }) => ({
      price: { amount, currency },
      compareAtPrice: compareAt == null ? null : { amount: compareAt, currency },
      minQuantity: when.minQuantity,
      startsAt: when.startsAt?.toISOString() ?? null,
      endsAt: when.endsAt?.toISOString() ?? null,
    })),
    stock: levels.map(presentLevel),
  }
}

export function presentLevel(level: StaffStockLevel): z.infer<typeof stockLevel> {
  const { locationId, onHand, reserved, allocated, shortfall, backorderLimit } = level
  return { locationId, onHand, reserved, allocated, shortfall, backorderLimit }
}

export function presentStaffRow(row: StaffProductRow): z.infer<typeof staffProductRow> {
  const { id, slug, title, status, skus, price, stock, updatedAt } = row
  const { isTracked, left, soldOut, shortfall } = stock
  return {
    id,
    slug,
    title,
    status,
    picture: presentPicture(row.picture),
    skus,
    price: price
      ? {
          min: { amount: price.min, currency: price.currency },
          max: { amount: price.max, currency: price.currency },
        }
      : null,
    stock: { isTracked, left, soldOut, shortfall },
    updatedAt: updatedAt.toISOString(),
  }
}
