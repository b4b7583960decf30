import { desc } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/read'
import { events } from '@/db/schema'
import { transact } from '@/db/transact'
import { recordEvent } from '@/domain/events/record'
import { tester } from '@/domain/testing'
import { dispatchEvent } from '@/jobs/dispatch-event'
import { handlers } from '@/jobs/handlers'
import { subscribers } from '@/jobs/subscribers'
import { forgetJobs, jobsNamed } from '@/jobs/testing-jobs'

beforeEach(forgetJobs)

async function lastSeq() {
  const [event] = await db.select().from(events).orderBy(desc(events.seq)).limit(1)
  return event?.seq ?? 0
}

function tell(name: string, subject: string) {
  return transact((tx) => recordEvent(tx, { name, actor: tester, subject }))
}

test('what follows from an event is queued once, though it is dispatched twice', async () => {
  await tell('order.placed', 'ord_1')
  const seq = await lastSeq()
  await transact((tx) => dispatchEvent(tx, { seq }))
  await transact((tx) => dispatchEvent(tx, { seq }))
  expect(await jobsNamed('mail-order-confirmation')).toMatchObject([
    { payload: { orderId: 'ord_1' }, status: 'queued' },
  ])
})

test('an event that interests nobody, and one that is not there, queue nothing', async () => {
  await tell('weather.changed', 'sky')
  const seq = await lastSeq()
  await transact((tx) => dispatchEvent(tx, { seq }))
  await transact((tx) => dispatchEvent(tx, { seq: 999_999 }))
  expect(await jobsNamed('mail-order-confirmation')).toEqual([])
})

test('every job that follows from an event has somebody who does it', async () => {
  await tell('order.placed', 'ord_2')
  const [event] = await db.select().from(events).limit(1)
  if (!event) throw new Error('no event was written')
  const names = Object.values(subscribers).flatMap((all) =>
    all.flatMap((one) => one(event)?.name ?? []),
  )
  expect(names.filter((name) => !handlers[name])).toEqual([])
})
