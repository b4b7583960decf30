import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { settings } from '@/db/schema'
import { transact } from '@/db/transact'

test('waiting for anything but the database is refused', async () => {
  await expect(
    transact(async (tx) => {
      await tx.insert(settings).values({ key: 'waited', value: 1 })
      await new Promise((resolve) => setTimeout(resolve, 5))
    }),
  ).rejects.toThrow('I/O inside a transaction')
  expect(await db.select().from(settings)).toEqual([])
})
