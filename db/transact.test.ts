import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { connection } from '@/db/connection'
import { db } from '@/db/read'
import { events, settings } from '@/db/schema'
import { transact } from '@/db/transact'
import { systemActor } from '@/domain/accounts/actor'
import { recordEvent } from '@/domain/events/record'

const actor = systemActor('test')

async function storedValue(key: string) {
  const [row] = await db.select().from(settings).where(eq(settings.key, key))
  return row?.value
}

test('what a transaction wrote is there when it returns, and gone when it throws', async () => {
  await transact((tx) => tx.insert(settings).values({ key: 'kept', value: 1 }))
  await expect(
    transact(async (tx) => {
      await tx.insert(settings).values({ key: 'lost', value: 1 })
      throw new Error('no')
    }),
  ).rejects.toThrow('no')
  expect(await storedValue('kept')).toBe(1)
  expect(await storedValue('lost')).toBeUndefined()
})

test('transactions that start together take turns and lose no update', async () => {
  await transact((tx) => tx.insert(settings).values({ key: 'sum', value: 0 }))
  await Promise.all(
    Array.from({ length: 20 }, () =>
      transact(async (tx) => {
        // Taking the row before reading it is what a read-then-write needs on PostgreSQL.
        await tx.update(settings).set({ key: 'sum' }).where(eq(settings.key, 'sum'))
        const [row] = await tx.select().from(settings).where(eq(settings.key, 'sum'))
        await tx
          .update(settings)
          .set({ value: Number(row?.value) + 1 })
          .where(eq(settings.key, 'sum'))
      }),
    ),
  )
  expect(await storedValue('sum')).toBe(20)
})

test('of transactions that start together, one that throws takes back only what is its own', async () => {
  const put = (key: string) =>
    transact(async (tx) => {
      await tx.insert(settings).values({ key, value: 1 })
      if (key === 'bad') throw new Error('no')
    })
  const told = await Promise.allSettled(['before', 'bad', 'after'].map(put))
  expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(await storedValue('before')).toBe(1)
  expect(await storedValue('bad')).toBeUndefined()
  expect(await storedValue('after')).toBe(1)
})

test('a transaction inside a transaction is refused', async () => {
  await expect(transact(() => transact(async () => 1))).rejects.toThrow('transact inside transact')
})

test('the connection for reading cannot write', async () => {
  const write = connection().rows({
    sql: "INSERT INTO counters VALUES ('x', 1) RETURNING name",
    params: [],
  })
  await expect(write).rejects.toThrow(/read-?only/)
})

test('a transaction sees its own writes, others do not before the commit', async () => {
  await transact(async (tx) => {
    await tx.insert(settings).values({ key: 'own', value: 1 })
    expect(await tx.select().from(settings).where(eq(settings.key, 'own'))).toHaveLength(1)
  })
  expect(await storedValue('own')).toBe(1)
})

test('events cannot be changed or removed', async () => {
  await transact((tx) => recordEvent(tx, { name: 'tested', actor, subject: 'x' }))
  const change = transact((tx) => tx.update(events).set({ name: 'other' }))
  expect(await refusalOf(change)).toContain('append-only')
  const removal = transact((tx) => tx.delete(events))
  expect(await refusalOf(removal)).toContain('append-only')
  expect(await db.select({ name: events.name }).from(events)).toEqual([{ name: 'tested' }])
})

/** The drivers differ in which error of the chain tells it. */
async function refusalOf(work: Promise<unknown>): Promise<string> {
  const messages: string[] = []
  let cause: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  )
  for (; cause instanceof Error; cause = cause.cause) messages.push(cause.message)
  return messages.join(' ')
}
