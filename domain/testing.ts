import { eq } from 'drizzle-orm'
import { db } from '@/db/read'
import { taxClasses } from '@/db/schema/tax'
import { transact } from '@/db/transact'
import { type Actor, systemActor } from '@/domain/accounts/actor'
import type { Permission } from '@/domain/accounts/permissions'
import { createCollection } from '@/domain/catalog/create-collection'
import { createProduct, type SavedProduct } from '@/domain/catalog/create-product'
import type { ProductInput } from '@/domain/catalog/product-input'
import { publishProduct } from '@/domain/catalog/publish-product'
import { adjustStock } from '@/domain/inventory/adjust-stock'
import { createLocation } from '@/domain/inventory/create-location'
import { listLocations } from '@/domain/inventory/queries'
import { addMedia } from '@/domain/media/add-media'
import type { ArticleContentsInput, ArticleKind } from '@/domain/publication/article-input'
import { createArticle } from '@/domain/publication/create-article'
import { insertAuthor } from '@/domain/publication/insert-author'
import { publishArticle } from '@/domain/publication/publish-article'
import { changeSettings } from '@/domain/settings/change-settings'
import type { ShopSettings } from '@/domain/settings/settings'
import { createShippingZone } from '@/domain/shipping/create-zone'
import { createTaxClass } from '@/domain/tax/create-class'
import { createTaxZone } from '@/domain/tax/create-zone'
import { newId } from '@/lib/ids'

/** Things that tests need, made by the same verbs as in the shop, each in its own transaction. */

export const tester: Actor = systemActor('test')

/** Staff who may do exactly this. */
export function aClerk(...permissions: Permission[]): Actor {
  return { kind: 'staff', userId: 'usr_clerk', permissions }
}

let count = 0

/** A word that no other call answers with, for slugs, SKUs and names. */
export function unique(word: string): string {
  count += 1
  return `${word}-${count}`
}

/** The id of the tax class of this name, the same one each time. */
export async function aTaxClass(name = 'Standard'): Promise<string> {
  const [known] = await db
    .select({ id: taxClasses.id })
    .from(taxClasses)
    .where(eq(taxClasses.name, name))
  if (known) return known.id
  return (await transact((tx) => createTaxClass(tx, tester, { name }))).id
}

/** The id of the place where stock lies, the same one each time. */
export async function aLocation(): Promise<string> {
  const [known] = await listLocations(db)
  if (known) return known.id
  const { locationId } = await transact((tx) => createLocation(tx, tester, { name: 'Studio' }))
  return locationId
}

export type ProductWish = Partial<ProductInput> & {
  /** Of every variant that names no prices, in minor units. */
  price?: number
  compareAt?: number
  /** Pieces of every variant; null: stock is not counted. */
  stock?: number | null
  weightGrams?: number
  requiresShipping?: boolean
  isPublished?: boolean
}

export type MadeProduct = SavedProduct & { variantId: string; sku: string }

/** A published product; by default one variant for 10.00, five in stock, taxed as "Standard". */
export async function aProduct(wish: ProductWish = {}): Promise<MadeProduct> {
  const { price = 1000, compareAt, stock = 5, weightGrams, requiresShipping, ...more } = wish
  const { isPublished = true, ...contents } = more
  const input: ProductInput = {
    title: unique('Notebook'),
    variants: [{ sku: unique('SKU'), prices: [{ amount: price, compareAt }] }],
    ...contents,
    taxClassId: contents.taxClassId ?? (await aTaxClass()),
  }
  const variants = input.variants.map((variant) => ({
    weightGrams,
    requiresShipping,
    trackStock: stock !== null,
    ...variant,
  }))
  const locationId = await aLocation()
  const product = await transact(async (tx) => {
    const saved = await createProduct(tx, tester, { ...input, variants })
    for (const variantId of stock ? saved.variantIds : []) {
      await adjustStock(tx, tester, { variantId, locationId, counted: stock ?? 0, reason: 'test' })
    }
    if (isPublished) await publishProduct(tx, tester, { productId: saved.productId })
    return { ...saved, version: saved.version + (isPublished ? 1 : 0) }
  })
  const [variantId = ''] = product.variantIds
  return { ...product, variantId, sku: variants[0]?.sku ?? '' }
}

/** An empty published collection. */
export async function aCollection(
  title = unique('Collection'),
): Promise<{ collectionId: string; slug: string }> {
  return await transact((tx) => createCollection(tx, tester, { title }))
}

/** A picture in the library; its files are not there. */
export async function aPicture(alt = 'A finch on a branch'): Promise<string> {
  const name = newId('picture')
  const rendition = (format: 'webp' | 'jpeg', width: number) => {
    const key = `${name}-${width}.${format}`
    return { key, format, width, height: (width * 3) / 4, bytes: 1000 }
  }
  const { mediaId } = await transact((tx) =>
    addMedia(tx, tester, {
      contentHash: Buffer.from(name).toString('hex').padStart(64, '0').slice(-64),
      fileName: `${name}.png`,
      alt,
      width: 960,
      height: 720,
      renditions: [480, 960].flatMap((width) => [
        rendition('webp', width),
        rendition('jpeg', width),
      ]),
    }),
  )
  return mediaId
}

/** Somebody who is named above articles; `userId` makes them a colleague. */
export async function anAuthor(
  wish: { name?: string; slug?: string; userId?: string } = {},
): Promise<{ authorId: string; slug: string }> {
  return await transact((tx) => insertAuthor(tx, { name: unique('Author'), ...wish }))
}

export type ArticleWish = Partial<ArticleContentsInput> & {
  kind?: ArticleKind
  /** In the future: scheduled. In the past: the date it bears. */
  publishAt?: Date
  isPublished?: boolean
  /** Who writes it, and is its author unless others are named. */
  actor?: Actor
}

export type MadeArticle = { articleId: string; slug: string; version: number }

/** A published article of a few words, by an author of its own; `kind: 'page'` makes it a page. */
export async function anArticle(wish: ArticleWish = {}): Promise<MadeArticle> {
  const { kind = 'article', publishAt, isPublished = true, actor = tester, ...typed } = wish
  const { title = unique('Article'), body = 'A text of a few words.', ...contents } = typed
  const isNamed = kind === 'page' || contents.authorIds !== undefined || actor.kind === 'staff'
  const authorIds = isNamed ? contents.authorIds : [(await anAuthor()).authorId]
  return await transact(async (tx) => {
    const article = await createArticle(tx, actor, {
      kind,
      title,
      contents: { ...contents, body, authorIds },
    })
    const { articleId, version } = article
    if (isPublished) await publishArticle(tx, tester, { articleId, version, publishAt })
    return article
  })
}

export type MadeShop = {
  taxClassId: string
  locationId: string
  /** Germany: standard for 4.90, free from 50.00 on. */
  standardMethodId: string
  /** Germany: 12.90. */
  expressMethodId: string
  /** Germany: to be fetched, free. */
  collectionMethodId: string
  /** Everywhere else: 19.00. */
  worldMethodId: string
}

/** A shop that sells in euros from Germany: 19 % there, 20 % in France, nothing elsewhere, and ways to send. */
export async function aShop(settings: Partial<ShopSettings> = {}): Promise<MadeShop> {
  const taxClassId = await aTaxClass()
  const locationId = await aLocation()
  const currency = settings.currency ?? 'EUR'
  const flat = (amount: number) => [{ kind: 'flat' as const, currency, amount }]
  const method = { taxClassId, minDays: 1, maxDays: 3 }
  return await transact(async (tx) => {
    await changeSettings(tx, tester, { name: 'Test shop', ...settings })
    for (const [country, ratePpm] of [['DE', 190_000] as const, ['FR', 200_000] as const]) {
      await createTaxZone(tx, tester, {
        name: country,
        countries: [country],
        rates: [{ taxClassId, name: 'VAT', ratePpm }],
      })
    }
    await createTaxZone(tx, tester, { name: 'Elsewhere', isDefault: true })
    const home = await createShippingZone(tx, tester, {
      name: 'Germany',
      countries: ['DE'],
      methods: [
        {
          ...method,
          name: 'Standard',
          rates: [
            { kind: 'by_price', minValue: 0, maxValue: 5000, currency, amount: 490 },
            { kind: 'by_price', minValue: 5000, currency, amount: 0 },
          ],
        },
        { ...method, name: 'Express', rates: flat(1290) },
        { ...method, kind: 'collection', name: 'Fetch it yourself', rates: flat(0) },
      ],
    })
    const world = await createShippingZone(tx, tester, {
      name: 'World',
      isRestOfWorld: true,
      methods: [{ ...method, name: 'Airmail', rates: flat(1900) }],
    })
    const [standardMethodId = '', expressMethodId = '', collectionMethodId = ''] = home.methodIds
    const [worldMethodId = ''] = world.methodIds
    return {
      taxClassId,
      locationId,
      standardMethodId,
      expressMethodId,
      collectionMethodId,
      worldMethodId,
    }
  })
}
