import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { type Actor, GUEST, systemActor } from '@/domain/accounts/actor'
import { aColleague } from '@/domain/accounts/testing-accounts'
import { eachEventPage, findEvent, listEvents } from '@/domain/events/list-events'
import { recordEvent } from '@/domain/events/record'
import { aProduct } from '@/domain/testing'

async function happened(name: string, actor: Actor, subject: string, data = {}) {
  await transact((tx) => recordEvent(tx, { name, actor, subject, data }))
}

test('tells who did what to what by the names they go by', async () => {
  const { userId } = await aColleague('owner')
  const entry = { address: '192.0.2.9' }
  const kit = { kind: 'staff', userId, permissions: [], entry } as const
  const { productId } = await aProduct({ title: 'Finch print' })
  const data = { before: { amount: 1800 }, after: { amount: 1950 } }
  await happened('price.changed', kit, productId, data)

  const { events } = await listEvents(db, { subject: productId, name: 'price.changed' }, 10)
  expect(events).toMatchObject([
    {
      name: 'price.changed',
      actor: { kind: 'staff', id: userId, label: 'Kit Foxglove' },
      subject: { id: productId, label: 'Finch print' },
      address: '192.0.2.9',
      data,
    },
  ])
  expect(await findEvent(db, events[0]?.seq ?? 0)).toEqual(events[0])
  expect(await findEvent(db, 999_999)).toBeUndefined()
})

test('filters, and goes on where a page ended', async () => {
  for (const round of [1, 2, 3]) await happened('sample.taken', GUEST, `smp_${round}`)
  await happened('sample.lost', systemActor('sweeper'), 'smp_1')

  const first = await listEvents(db, { name: 'sample.taken' }, 2)
  expect(first.events.map(({ subject }) => subject.id)).toEqual(['smp_3', 'smp_2'])
  const second = await listEvents(db, { name: 'sample.taken', before: first.next }, 2)
  expect(second.events.map(({ subject }) => subject.id)).toEqual(['smp_1'])
  expect(second.next).toBeUndefined()

  const bySystem = await listEvents(db, { actorId: 'sweeper' }, 5)
  expect(bySystem.events.map(({ actor }) => actor.label)).toEqual(['The shop'])
  const tomorrow = new Date(Date.now() + 60_000)
  expect((await listEvents(db, { from: tomorrow }, 5)).events).toEqual([])
  expect((await listEvents(db, { name: 'sample.lost', to: tomorrow }, 5)).events).toHaveLength(1)
})

test('everything that fits comes in pages', async () => {
  for (const round of [1, 2, 3]) await happened('page.turned', GUEST, `pge_${round}`)
  const sizes = []
  for await (const page of eachEventPage(db, { name: 'page.turned' }, 2)) sizes.push(page.length)
  expect(sizes).toEqual([2, 1])
})
