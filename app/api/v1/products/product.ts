import { z } from 'zod'
import { exampleCard, exampleProduct } from '@/app/api/v1/examples'
import { money } from '@/app/api/v1/money'
import { picture, presentPicture } from '@/app/api/v1/picture'
import type {
  CollectionLinkView,
  PriceView,
  ProductCardView,
  ProductPageView,
  StockView,
} from '@/domain/catalog/views'
import { collectionPath, productPath } from '@/lib/paths'

const stock = z
  .object({
    state: z.enum(['in_stock', 'low', 'last_one', 'sold_out', 'backorder']),
    count: z.int().nullable().meta({ description: 'Pieces left, told only when there are few.' }),
  })
  .meta({ id: 'Stock' })

const priced = {
  price: money,
  compareAtPrice: money.nullable().meta({ description: 'The former price, above `price`.' }),
  taxIncluded: z.boolean(),
}

export const productCard = z
  .object({
    id: z.string(),
    slug: z.string(),
    path: z.string().meta({ description: 'Of its page in the shop.' }),
    title: z.string(),
    subtitle: z.string().nullable(),
    picture: picture.nullable(),
    ...priced,
    priceVaries: z.boolean().meta({ description: 'Other variants cost more.' }),
    stock,
    isNew: z.boolean(),
    swatches: z.array(z.object({ label: z.string(), colour: z.string() })),
  })
  .meta({ id: 'ProductCard', description: 'A product as lists show it.', example: exampleCard })

export const collectionLink = z
  .object({ slug: z.string(), path: z.string(), title: z.string() })
  .meta({ id: 'CollectionLink', example: exampleProduct.collections[0] })

export const product = z
  .object({
    id: z.string(),
    slug: z.string(),
    path: z.string(),
    title: z.string(),
    subtitle: z.string().nullable(),
    vendor: z.string().nullable(),
    kind: z.enum(['physical', 'download', 'gift_card']),
    descriptionHtml: z.string().meta({ description: 'Safe HTML.' }),
    details: z.array(z.object({ label: z.string(), value: z.string() })),
    pictures: z.array(picture),
    options: z.array(
      z.object({
        key: z.string().meta({ example: 'size' }),
        label: z.string().meta({ example: 'Size' }),
        values: z.array(
          z.object({
            key: z.string().meta({ example: 'a5' }),
            label: z.string().meta({ example: 'A5' }),
            swatch: z.string().nullable().meta({ description: '#rrggbb' }),
          }),
        ),
      }),
    ),
    variants: z.array(
      z
        .object({
          id: z.string().meta({ description: 'What goes into a cart.' }),
          sku: z.string(),
          title: z.string(),
          choice: z.record(z.string(), z.string()).meta({
            description: 'Option key to value key.',
            example: { size: 'a5' },
          }),
          ...priced,
          stock,
          pictureIndex: z.int().nullable().meta({ description: 'Which of `pictures` shows it.' }),
        })
        .meta({ id: 'Variant' }),
    ),
    collections: z.array(collectionLink),
    maxQuantity: z.int(),
  })
  .meta({ id: 'Product', example: exampleProduct })

export function presentCard(view: ProductCardView): z.infer<typeof productCard> {
  const { id, slug, title, subtitle = null, priceVaries, isNew } = view
  return {
    id,
    slug,
    path: productPath(slug),
    title,
    subtitle,
    picture: presentPicture(view.picture),
    ...presentPrice(view.price),
    priceVaries,
    stock: presentStock(view.stock),
    isNew,
    swatches: view.swatches.map(({ label, colour }) => ({ label, colour })),
  }
}

export function presentProduct(view: ProductPageView): z.infer<typeof product> {
  const { id, slug, title, subtitle = null, vendor = null, kind, descriptionHtml } = view
  const { details, maxQuantity } = view
  return {
    id,
    slug,
    path: productPath(slug),
    title,
    subtitle,
    vendor,
    kind,
    descriptionHtml,
    details,
    pictures: view.pictures.flatMap((one) => presentPicture(one) ?? []),
    options: view.options.map(({ key, label, values }) => ({
      key,
      label,
      values: values.map((value) => ({ ...value, swatch: value.swatch ?? null })),
    })),
    variants: view.variants.map(({ price, stock, pictureIndex = null, ...variant }) => ({
      ...variant,
      ...presentPrice(price),
      stock: presentStock(stock),
      pictureIndex,
    })),
    collections: view.collections.map(presentCollectionLink),
    maxQuantity,
  }
}

export function presentCollectionLink({
  slug,
  title,
}: CollectionLinkView): z.infer<typeof collectionLink> {
  return { slug, path: collectionPath(slug), title }
}

export function presentPrice({ amount, compareAt, currency, taxIncluded }: PriceView) {
  return {
    price: { amount, currency },
    compareAtPrice: compareAt === undefined ? null : { amount: compareAt, currency },
    taxIncluded,
  }
}

function presentStock({ state, count }: StockView): z.infer<typeof stock> {
  return { state, count: count ?? null }
}
