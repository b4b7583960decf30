import { expect, it } from 'vitest'
import { deliveryWords } from '@/components/checkout/delivery-words'

it.each([
  ['delivery', 2, 4, '2–4 working days'],
  ['delivery', 1, 1, '1 working day'],
  ['delivery', 0, 2, 'Within 2 working days'],
  ['delivery', 0, 0, 'The same day'],
  ['collection', 0, 1, 'Ready within 1 working day'],
  ['collection', 0, 0, 'Ready the same day'],
] as const)('says of %s in %i to %i days: %s', (...[kind, minDays, maxDays, words]) => {
  expect(deliveryWords({ kind, minDays, maxDays })).toBe(words)
})
