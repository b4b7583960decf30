import { expect, test } from 'vitest'
import { changedAt } from '@/lib/changed-at'

const [early, late] = [new Date('2026-03-01T12:00:00Z'), new Date('2026-03-02T12:00:00Z')]

test('a text changed when it was last written, but not before it appeared', () => {
  expect(changedAt({ publishedAt: early, updatedAt: late })).toBe(late)
  expect(changedAt({ publishedAt: late, updatedAt: early })).toBe(late)
  expect(changedAt({ publishedAt: early, updatedAt: early })).toEqual(early)
})
