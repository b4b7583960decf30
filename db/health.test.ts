import { expect, test } from 'vitest'
import { connection } from '@/db/connection'
import { table, text, timestamp } from '@/db/dialect'
import { checkDatabase } from '@/db/health'
import { enqueue } from '@/db/queue'
import { transact } from '@/db/transact'
import { now, setClock } from '@/lib/clock'

test('a sound database is writable and migrated, and no job waits', async () => {
  expect(await checkDatabase()).toEqual({ isWritable: true, isMigrated: true, jobLagSeconds: 0 })
})

test('the lag is the wait of the oldest due job', async () => {
  const start = now()
  const at = (seconds: number) => new Date(start.getTime() + seconds * 1000)
  await transact(async (tx) => {
    await enqueue(tx, { name: 'later', payload: {}, runAt: at(3600) })
    await enqueue(tx, { name: 'due', payload: {}, runAt: at(10) })
  })
  expect((await checkDatabase()).jobLagSeconds).toBe(0)
  setClock(() => at(100))
  expect((await checkDatabase()).jobLagSeconds).toBe(90)
})

test("a database with a migration the code does not bring is not the code's", async () => {
  const applied = table('schema_migrations', {
    name: text('name'),
    hash: text('hash'),
    at: timestamp('applied_at'),
  })
  await transact((tx) => tx.insert(applied).values({ name: '9999', hash: '', at: now() }))
  expect(await checkDatabase()).toMatchObject({ isWritable: true, isMigrated: false })
})

test('a database that does not answer is an answer', async () => {
  await connection().close()
  expect(await checkDatabase()).toMatchObject({ isWritable: false, isMigrated: false })
  globalThis.stationerConnection = undefined
})
