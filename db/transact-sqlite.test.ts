import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { settings } from '@/db/schema'
import { transact } from '@/db/transact'
import { DomainError } from '@/lib/errors'

test('waiting for anything but the database is refused', async () => {
  await expect(
    transact(async (tx) => {
      await tx.insert(settings).values({ key: 'waited', value: 1 })
      await new Promise((resolve) => setTimeout(resolve, 5))
    }),
  ).rejects.toThrow('I/O inside a transaction')
  expect(await db.select().from(settings)).toEqual([])
})

test('the queue goes on after a refusal', async () => {
  const refused = transact(async () => {
    throw new DomainError('too_busy')
  })
  await expect(refused).rejects.toThrow(DomainError)
  expect(await transact(async () => 'next')).toBe('next')
})
