import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { contentVersion } from '@/db/content-version'
import { db } from '@/db/read'
import {
  articles,
  emails,
  locations,
  prices,
  products,
  stockLevels,
  taxClasses,
  variants,
} from '@/db/schema'
import { type Tx, transact } from '@/db/transact'
import { setClock } from '@/lib/clock'

function reserve(tx: Tx, variantId: string, quantity: number) {
  return tx
    .update(stockLevels)
    .set({ reserved: sql`${stockLevels.reserved} + ${quantity}` })
    .where(eq(stockLevels.variantId, variantId))
}

async function changesIt(work: () => Promise<unknown>): Promise<boolean> {
  const before = await contentVersion()
  await work()
  return (await contentVersion()) !== before
}

await transact(async (tx) => {
  await tx.insert(taxClasses).values({ id: 'standard', name: 'Standard' })
  await tx.insert(products).values({ id: 'p', slug: 'p', title: 'P', taxClassId: 'standard' })
  await tx
    .insert(variants)
    .values({ id: 'v', productId: 'p', sku: 's', optionKey: '', title: '', position: 0 })
  await tx.insert(locations).values({ id: 'l', name: 'L', position: 0 })
  await tx.insert(stockLevels).values({ variantId: 'v', locationId: 'l', onHand: 20 })
})

test('a change of what pages show raises the version, anything else does not', async () => {
  expect(await changesIt(() => transact((tx) => tx.update(products).set({ title: 'Q' })))).toBe(
    true,
  )
  expect(
    await changesIt(() =>
      transact((tx) =>
        tx.insert(emails).values({
          id: 'e',
          template: 't',
          recipient: 'a@b.example',
          subject: 's',
          textBody: '',
          htmlBody: '',
          status: 'logged',
          dedupeKey: 'k',
        }),
      ),
    ),
  ).toBe(false)
  expect(await changesIt(() => db.select().from(products))).toBe(false)
})

test('stock raises the version only when another word for it is shown', async () => {
  const take = (quantity: number) => transact((tx) => reserve(tx, 'v', quantity))
  expect(await changesIt(() => take(10))).toBe(false)
  expect(await changesIt(() => take(5))).toBe(true)
  expect(await changesIt(() => take(1))).toBe(true)
  expect(await changesIt(() => take(4))).toBe(true)
})

test('a dated price changes the version when its hour comes, without anybody writing', async () => {
  setClock(() => new Date('2031-01-02T11:00:00Z'))
  const start = new Date('2031-01-02T12:00:00Z')
  await transact((tx) =>
    tx
      .insert(prices)
      .values({ id: 'pr', variantId: 'v', currency: 'EUR', amount: 100, startsAt: start }),
  )
  expect(await changesIt(async () => setClock(() => new Date(start.getTime() - 1)))).toBe(false)
  expect(await changesIt(async () => setClock(() => new Date(start.getTime() + 1)))).toBe(true)
  expect(await changesIt(async () => setClock(() => new Date(start.getTime() + 2)))).toBe(false)
})

test('a scheduled article changes the version at its minute, without anybody writing', async () => {
  setClock(() => new Date('2031-02-03T08:00:00Z'))
  const publishAt = new Date('2031-02-03T09:30:00Z')
  const article = {
    kind: 'article',
    slug: 'a',
    title: 'A',
    status: 'scheduled',
    publishAt,
  } as const
  await transact((tx) => tx.insert(articles).values({ ...article, id: 'a' }))
  await contentVersion()
  const goTo = (time: string) => changesIt(async () => setClock(() => new Date(time)))
  expect(await goTo('2031-02-03T09:29:59.999Z')).toBe(false)
  expect(await goTo('2031-02-03T09:30:00.000Z')).toBe(true)
  expect(await goTo('2031-02-03T09:31:00.000Z')).toBe(false)
})

test('goods are a day older at midnight UTC, and no oftener', async () => {
  setClock(() => new Date('2031-03-04T00:00:00.000Z'))
  await contentVersion()
  const goTo = (time: string) => changesIt(async () => setClock(() => new Date(time)))
  expect(await goTo('2031-03-04T23:59:59.999Z')).toBe(false)
  expect(await goTo('2031-03-05T00:00:00.000Z')).toBe(true)
})

test('closing a location raises the version, because its stock is not for sale any more', async () => {
  const close = () => transact((tx) => tx.update(locations).set({ isActive: false }))
  expect(await changesIt(close)).toBe(true)
})
