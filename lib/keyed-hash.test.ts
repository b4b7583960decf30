import { expect, test } from 'vitest'
import { isKeyedHash, keyedHash } from '@/lib/keyed-hash'

test('a hash is that of its text and its purpose, and of no other', () => {
  const hash = keyedHash('voting', 'ada')
  expect(isKeyedHash(hash, 'voting', 'ada')).toBe(true)
  expect(isKeyedHash(hash, 'voting', 'bob')).toBe(false)
  expect(isKeyedHash(hash, 'reading', 'ada')).toBe(false)
  for (const other of ['', `${hash}A`, hash.slice(1), hash.toUpperCase(), 'ö'.repeat(43)]) {
    expect(isKeyedHash(other, 'voting', 'ada')).toBe(false)
  }
})
