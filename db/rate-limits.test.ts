import { beforeEach, describe, expect, test } from 'vitest'
import { countRequest, sweepRateLimits } from '@/db/rate-limits'
import { db } from '@/db/read'
import { rateLimits } from '@/db/schema/platform'
import { transact } from '@/db/transact'
import { setClock } from '@/lib/clock'
import { newId } from '@/lib/ids'
import { RATE_LIMITS } from '@/lib/rate-limits'

const NOON = new Date('2026-11-23T12:00:00Z')
const later = (seconds: number) => setClock(() => new Date(NOON.getTime() + seconds * 1000))

beforeEach(() => {
  later(0)
  return () => setClock(undefined)
})

describe('counting requests', () => {
  test('lets the limit through, then refuses until the window ends', async () => {
    const key = newId('who')
    const { limit, windowSeconds } = RATE_LIMITS['sign-in']
    for (let i = 1; i <= limit; i += 1) {
      const verdict = await countRequest('sign-in', key)
      expect(verdict).toMatchObject({ isAllowed: true, remaining: limit - i })
    }
    later(1)
    expect(await countRequest('sign-in', key)).toEqual({
      rateClass: 'sign-in',
      isAllowed: false,
      remaining: 0,
      resetSeconds: windowSeconds - 1,
    })

    later(windowSeconds)
    expect((await countRequest('sign-in', key)).isAllowed).toBe(true)
  })

  test('never lets more through when all come at once', async () => {
    const key = newId('who')
    const { limit } = RATE_LIMITS['sign-up']
    const verdicts = await Promise.all(
      Array.from({ length: limit * 3 }, () => countRequest('sign-up', key)),
    )
    expect(verdicts.filter(({ isAllowed }) => isAllowed).length).toBe(limit)
  })

  test('keeps classes and keys apart', async () => {
    const key = newId('who')
    for (let i = 0; i < RATE_LIMITS.mail.limit; i += 1) await countRequest('mail', key)
    expect((await countRequest('mail', key)).isAllowed).toBe(false)
    expect((await countRequest('mail', newId('who'))).isAllowed).toBe(true)
    expect((await countRequest('sign-up', key)).isAllowed).toBe(true)
  })

  test('asks the database once per lease where that is enough', async () => {
    const key = newId('who')
    const { limit, lease } = RATE_LIMITS.search
    for (let i = 0; i < limit; i += 1) {
      expect((await countRequest('search', key)).isAllowed).toBe(true)
      const rows = await db.select().from(rateLimits)
      const row = rows.find((one) => one.key === `search:${key}`)
      expect(row?.count).toBe(Math.ceil((i + 1) / lease) * lease)
    }
    expect((await countRequest('search', key)).isAllowed).toBe(false)
  })
})

test('windows long over are swept away', async () => {
  const key = newId('who')
  await countRequest('coupon', key)
  later(3 * 3600)
  await transact(sweepRateLimits)
  const rows = await db.select().from(rateLimits)
  expect(rows.some((row) => row.key === `coupon:${key}`)).toBe(false)
})
