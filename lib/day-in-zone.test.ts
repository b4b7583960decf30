import { expect, test } from 'vitest'
import { dayAndTimeIn, momentInZone, startOfDay } from '@/lib/day-in-zone'

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

test('what no calendar and no database holds is no moment', () => {
  expect(startOfDay('9999-12-31', 'UTC')).toBeDefined()
  expect(startOfDay('9999-12-31', 'UTC', 1)).toBeUndefined()
  expect(startOfDay('0000-01-01', 'UTC')).toBeUndefined()
  expect(momentInZone('9999-12-31', '23:00', 'America/New_York')).toBeUndefined()
})

test.each([
  ['2026-11-23', '18:30', 'UTC', '2026-11-23T18:30:00.000Z'],
  ['2026-11-23', '18:30', 'Europe/Berlin', '2026-11-23T17:30:00.000Z'],
  ['2026-07-01', '00:05', 'Europe/Berlin', '2026-06-30T22:05:00.000Z'],
  ['2026-03-29', '03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
  ['2026-01-01', '09:00', 'America/New_York', '2026-01-01T14:00:00.000Z'],
  ['2026-01-01', '00:00', 'Asia/Kathmandu', '2025-12-31T18:15:00.000Z'],
])('%s at %s in %s is %s, and back', (day, time, timeZone, at) => {
  const moment = momentInZone(day, time, timeZone)
  expect(moment?.toISOString()).toBe(at)
  expect(dayAndTimeIn(new Date(at), timeZone)).toEqual({ day, time })
})

test.each([
  ['2026-03-29', '02:30', 'Europe/Berlin'],
  ['2026-10-25', '02:30', 'Europe/Berlin'],
  ['2026-03-08', '02:30', 'America/New_York'],
  ['2026-11-01', '01:30', 'America/New_York'],
])('%s at %s in %s, which clocks skip or show twice, is within the hour', (day, time, timeZone) => {
  const moment = momentInZone(day, time, timeZone)?.getTime() ?? 0
  const before = momentInZone(day, '00:00', timeZone)?.getTime() ?? 0
  const minutes = (moment - before) / 60_000
  const [hours = 0, rest = 0] = time.split(':').map(Number)
  expect(Math.abs(minutes - hours * 60 - rest)).toBeLessThanOrEqual(60)
})

test.each(['', '24:00', '9:30', '18.30'])('%j is no time', (time) => {
  expect(momentInZone('2026-11-23', time, 'UTC')).toBeUndefined()
})
