import { expect, test } from 'vitest'
import { openFrontDoor } from '@/server/testing'

const SOUND = { isWritable: true, isMigrated: true, jobLagSeconds: 3 }

test('a living process says so without asking the database', async () => {
  const { ask } = await openFrontDoor(() => undefined, {
    checkDatabase: () => Promise.reject(new Error('asked')),
  })
  const answer = await ask('/api/health')
  expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { status: 'ok' }])
})

test.each([
  [SOUND, 200, { status: 'ok', jobs: { status: 'ok', lagSeconds: 3 } }],
  [{ ...SOUND, jobLagSeconds: 301 }, 200, { jobs: { status: 'late', lagSeconds: 301 } }],
  [{ ...SOUND, isMigrated: false }, 503, { status: 'unready', migrations: 'not current' }],
  [{ ...SOUND, isWritable: false }, 503, { status: 'unready', database: 'not writable' }],
])('with %o it answers %i', async (health, status, told) => {
  const { ask } = await openFrontDoor(() => undefined, { checkDatabase: async () => health })
  const answer = await ask('/api/health/ready')
  expect(answer.status).toBe(status)
  expect(JSON.parse(answer.text)).toMatchObject(told)
})

test('however often it is asked, the database is asked once a second', async () => {
  let count = 0
  const { ask } = await openFrontDoor(() => undefined, {
    checkDatabase: async () => {
      count += 1
      return SOUND
    },
  })
  await Promise.all(Array.from({ length: 10 }, () => ask('/api/health/ready')))
  expect(count).toBe(1)
})
