import { describe, expect, it } from 'vitest'
import { deviceOf } from '@/lib/device'

describe('deviceOf', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0',
      { kind: 'computer', name: 'Firefox on Windows' },
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
      { kind: 'phone', name: 'Safari on iOS' },
    ],
    ['', { kind: 'other', name: 'An unknown device' }],
    ['StationerApp', { kind: 'other', name: 'StationerApp' }],
  ])('reads %j', (userAgent, device) => {
    expect(deviceOf(userAgent)).toEqual(device)
  })
})
