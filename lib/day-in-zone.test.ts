import { expect, test } from 'vitest'
import { startOfDay } from '@/lib/day-in-zone'

test.each([
  ['2026-11-23', 'UTC', '2026-11-23T00:00:00.000Z'],
  ['2026-11-23', 'Europe/Berlin', '2026-11-22T23:00:00.000Z'],
  ['2026-07-01', 'Europe/Berlin', '2026-06-30T22:00:00.000Z'],
  ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z'],
  ['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
  ['2026-01-01', 'America/New_York', '2026-01-01T05:00:00.000Z'],
  ['2026-03-01', 'Asia/Kathmandu', '2026-02-28T18:15:00.000Z'],
])('%s in %s begins at %s', (day, timeZone, at) => {
  expect(startOfDay(day, timeZone)?.toISOString()).toBe(at)
})

test('the day after begins when this one is over, also at the end of a year', () => {
  expect(startOfDay('2026-12-31', 'UTC', 1)?.toISOString()).toBe('2027-01-01T00:00:00.000Z')
})

test.each(['', '2026-02-30', '23.11.2026', '2026-11', 'today'])('%j is no day', (day) => {
  expect(startOfDay(day, 'Europe/Berlin')).toBeUndefined()
})
