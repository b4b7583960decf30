import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { products } from '@/db/schema/catalog'
import { events } from '@/db/schema/platform'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { archiveProduct } from '@/domain/catalog/archive-product'
import { publishProduct } from '@/domain/catalog/publish-product'
import { aClerk, aProduct, tester } from '@/domain/testing'
import { setClock } from '@/lib/clock'

async function read(productId: string) {
  const [product] = await db.select().from(products).where(eq(products.id, productId))
  const names = await db
    .select({ name: events.name })
    .from(events)
    .where(eq(events.subject, productId))
  return {
    ...product,
    events: names.map(({ name }) => name).filter((name) => !name.endsWith('created')),
  }
}

test('a draft is published once, however often it is said', async () => {
  const { productId, version } = await aProduct({ isPublished: false })
  setClock(() => new Date('2026-05-01T10:00:00Z'))
  await transact((tx) => publishProduct(tx, aClerk('catalog.write'), { productId }))
  setClock(() => new Date('2026-05-02T10:00:00Z'))
  await transact((tx) => publishProduct(tx, tester, { productId }))

  expect(await read(productId)).toMatchObject({
    status: 'active',
    version: version + 1,
    publishedAt: new Date('2026-05-01T10:00:00Z'),
    events: ['product.published'],
  })
})

test('an archived product can come back and is no newer for it', async () => {
  setClock(() => new Date('2026-05-01T10:00:00Z'))
  const { productId } = await aProduct()
  setClock(() => new Date('2026-06-01T10:00:00Z'))
  await transact((tx) => archiveProduct(tx, tester, { productId }))
  await transact((tx) => archiveProduct(tx, tester, { productId }))
  expect(await read(productId)).toMatchObject({
    status: 'archived',
    events: ['product.published', 'product.archived'],
  })

  await transact((tx) => publishProduct(tx, tester, { productId }))
  expect(await read(productId)).toMatchObject({
    status: 'active',
    publishedAt: new Date('2026-05-01T10:00:00Z'),
  })
})

test.each([publishProduct, archiveProduct])(
  '%o refuses strangers and the unknown',
  async (verb) => {
    const { productId } = await aProduct()
    await expect(transact((tx) => verb(tx, GUEST, { productId }))).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(
      transact((tx) => verb(tx, tester, { productId: 'prd_none' })),
    ).rejects.toMatchObject({ code: 'not_found' })
  },
)
