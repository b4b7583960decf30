import { expect, test } from 'vitest'
import { networkOf } from '@/lib/network'

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('the client %s is counted as %s', (address, key) => {
  expect(networkOf(address)).toBe(key)
})
