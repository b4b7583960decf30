import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { asc, eq } from 'drizzle-orm'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ImportedRow, importFile } from '@/cli/import-file'
import { db } from '@/db/read'
import * as catalog from '@/db/schema/catalog'
import { importRows, imports } from '@/db/schema/imports'
import { stockLevels } from '@/db/schema/inventory'
import { media } from '@/db/schema/media'
import { events } from '@/db/schema/platform'
import { transact } from '@/db/transact'
import { getProductPage } from '@/domain/catalog/get-product-page'
import { setPrice } from '@/domain/catalog/set-price'
import { adjustStock } from '@/domain/inventory/adjust-stock'
import { aLocation, aProduct, tester } from '@/domain/testing'

let folder: string
let fixture: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stationer-import-'))
  const source = new URL('../domain/imports/shopify/fixture.csv', import.meta.url)
  cpSync(source, path.join(folder, 'fixture.csv'))
  fixture = readFileSync(source, 'utf8')
  const front = sharp({ create: { width: 600, height: 400, channels: 3, background: '#886644' } })
  writeFileSync(path.join(folder, 'front.png'), await front.png().toBuffer())
  writeFileSync(path.join(folder, 'broken.png'), 'no picture')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(csv = fixture, isDryRun = false) {
  const rows: ImportedRow[] = []
  const onProduct = (row: ImportedRow) => rows.push(row)
  const counts = await importFile({ csv, folder, fileName: 'fixture.csv', isDryRun, onProduct })
  return {
    counts,
    outcomes: Object.fromEntries(rows.map(({ key, outcome }) => [key, outcome])),
    rows,
  }
}

/** Everything an import may touch, as counts. */
async function state() {
  const tables = { ...catalog, media, events, imports, importRows, stockLevels }
  const { products, variants, prices, priceHistory, collections, tags } = tables
  const counted = {
    products,
    variants,
    prices,
    priceHistory,
    collections,
    tags,
    media,
    stockLevels,
  }
  const counts: Record<string, number> = {}
  for (const [name, table] of Object.entries(counted)) counts[name] = await db.$count(table)
  const versions = await db
    .select({ slug: products.slug, version: products.version, updatedAt: products.updatedAt })
    .from(products)
    .orderBy(asc(products.slug))
  return { counts, versions }
}

const all = {
  'meadow-notebook': 'created',
  'letter-press': 'created',
  twice: 'refused',
  priceless: 'refused',
  untitled: 'refused',
  unclear: 'refused',
  '': 'refused',
  'gift-card': 'created',
  'old-ink': 'created',
}

test('a dry run tells everything and changes nothing', async () => {
  const before = await state()
  const { counts, outcomes } = await run(fixture, true)

  expect(outcomes).toEqual(all)
  expect(counts).toEqual({ created: 4, updated: 0, unchanged: 0, refused: 5 })
  expect(await state()).toEqual(before)
  expect(await db.$count(imports)).toBe(0)
})

test('what can be imported is, with its pictures, stock and collections, and each row is kept', async () => {
  const { outcomes, rows } = await run()
  expect(outcomes).toEqual(all)

  const page = await getProductPage(db, 'meadow-notebook')
  expect(page.descriptionHtml).toContain('<p>Not * glued *.</p>')
  expect(page.collections).toEqual([{ slug: 'notebooks', title: 'Notebooks' }])
  expect(page.pictures).toEqual([expect.objectContaining({ alt: 'Front', width: 600 })])
  expect(
    page.variants.map(({ sku, stock, pictureIndex }) => [sku, stock.state, pictureIndex]),
  ).toEqual([
    ['00123', 'in_stock', undefined],
    ['NB-A5-P', 'sold_out', undefined],
    ['NB-A5-P-2', 'low', 0],
  ])
  expect(rows[0]?.notes.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      'picture https://cdn.example/side.jpg was skipped: it lies on another machine',
      'picture missing.png was skipped: it is not there',
      'picture broken.png was skipped: it cannot be read',
    ]),
  )
  const [kept] = await db.select().from(imports)
  expect(kept?.counts).toEqual({ created: 4, updated: 0, unchanged: 0, refused: 5 })
  expect(await db.$count(importRows, eq(importRows.outcome, 'refused'))).toBe(5)
  const statuses = await db
    .select({ slug: catalog.products.slug, status: catalog.products.status })
    .from(catalog.products)
    .orderBy(asc(catalog.products.slug))
  expect(statuses.map(({ slug, status }) => [slug, status])).toEqual([
    ['gift-card', 'active'],
    ['letter-press', 'draft'],
    ['meadow-notebook', 'active'],
    ['old-ink', 'archived'],
  ])
})

test('a second run changes nothing', async () => {
  const before = await state()
  const { counts } = await run()
  expect(counts).toEqual({ created: 0, updated: 0, unchanged: 4, refused: 5 })
  expect(await state()).toEqual(before)
})

test('what has changed there replaces what is here, but for our own work', async () => {
  const { variants, slug } = await getProductPage(db, 'meadow-notebook')
  const [first, , third] = variants
  if (!first || !third) throw new Error('no variants')
  const locationId = await aLocation()
  await transact(async (tx) => {
    const sold = { variantId: first.id, locationId, counted: 9, reason: 'sold' }
    await adjustStock(tx, tester, sold)
    const price = { amount: 100, startsAt: new Date('2020-01-01T00:00:00Z') }
    await setPrice(tx, tester, { variantId: third.id, price })
  })

  const changed = fixture
    .replace('Meadow Notebook', 'Heath Notebook')
    .replace(',shopify,4,', ',shopify,40,')
  const { outcomes } = await run(changed)

  expect(outcomes).toMatchObject({ 'meadow-notebook': 'updated', 'letter-press': 'unchanged' })
  const after = await getProductPage(db, slug)
  expect(after.title).toBe('Heath Notebook')
  expect(after.variants.map(({ id }) => id)).toEqual(variants.map(({ id }) => id))
  expect(after.variants[2]?.price).toMatchObject({ amount: 100, compareAt: 1200 })
  const onHand = async (variantId: string) =>
    (await db.select().from(stockLevels).where(eq(stockLevels.variantId, variantId)))[0]?.onHand
  expect(await onHand(first.id)).toBe(9)
  expect(await onHand(third.id)).toBe(40)
})

test('a product whose address or SKU is ours already is refused whole', async () => {
  const { sku } = await aProduct({ slug: 'taken' })
  const before = await state()
  const csv = `Handle,Title,Type,Variant SKU,Variant Price\ntaken,Taken,New,T-1,1\nfree,Free,Other,${sku},1\n`
  const { rows } = await run(csv)

  expect(rows.map(({ outcome, notes }) => [outcome, notes[0]?.text])).toEqual([
    ['refused', 'This address is already taken. (taken)'],
    ['refused', `This SKU is already taken. (${sku})`],
  ])
  expect(await state()).toEqual(before)
})
