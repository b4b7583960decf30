import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '@/lib/fold'
import { MAX_SLUG_LENGTH, SLUG_PATTERN, slugify } from '@/lib/slug'

test.each([
  ['Ink, Sepia (50 ml)', 'ink-sepia-50-ml'],
  ['  Crème brûlée  ', 'creme-brulee'],
  ['Große Straße', 'grosse-strasse'],
  ['Blåbær & Øl', 'blabaer-ol'],
  ['İstanbul', 'istanbul'],
  ['和紙', '和紙'],
  ['½ price', '1-2-price'],
  ['***', ''],
])('%s lives at %s', (title, slug) => {
  expect(slugify(title)).toBe(slug)
})

test('a slug is short, well formed and stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const slug = slugify(title)
      expect(slug.length).toBeLessThanOrEqual(MAX_SLUG_LENGTH)
      if (slug !== '') expect(slug).toMatch(SLUG_PATTERN)
      expect(slugify(slug)).toBe(slug)
    }),
  )
})

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})
