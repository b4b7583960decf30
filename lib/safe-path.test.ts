import { describe, expect, test } from 'vitest'
import { safePath } from '@/lib/safe-path'

/** Ways out of a shop that have worked somewhere: by scheme, by authority, by what parsers drop, fold or decode. */
const HOSTILE: readonly unknown[] = [
  'https://evil.example',
  'http://evil.example/account',
  'HTTPS://evil.example',
  'https:evil.example',
  'https:/evil.example',
  'https:///evil.example',
  'https:\\\\evil.example',
  'ftp://evil.example',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://evil.example/1',
  'mailto:eve@evil.example',
  '//evil.example',
  '//evil.example/account',
  '///evil.example',
  '////evil.example',
  '//evil.example\\account',
  '//user:password@evil.example',
  '//[::1]/',
  '//2130706433/',
  '//evil.example:80',
  '//evil%E3%80%82example',
  '//evil。example',
  '/\\evil.example',
  '/\\/evil.example',
  '\\/evil.example',
  '\\\\evil.example',
  '\\evil.example',
  '/account\\..\\..\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/\r/evil.example',
  '/\r\n/evil.example',
  '\t//evil.example',
  '\n//evil.example',
  ' //evil.example',
  '/\u0000/evil.example',
  '/\u0085/evil.example',
  '/account\r\nLocation: https://evil.example',
  '/account\nSet-Cookie: session=1',
  '/./\t/evil.example',
  '/.//evil.example',
  '/..//evil.example',
  '/account/..//evil.example',
  '/account/../..//evil.example',
  '/%2e%2e//evil.example',
  '/%2E//evil.example',
  '/./.././/evil.example',
  'evil.example',
  'account',
  './account',
  '../account',
  '?to=/account',
  '#account',
  '@evil.example',
  ':80/account',
  '',
  ' ',
  ' /account',
  '\ufeff/account',
  null,
  undefined,
  0,
  true,
  ['/account'],
  { toString: () => '/account' },
]

/** Where a browser at the shop would go for what a door puts into `Location`. */
const followed = (path: string) => new URL(path, 'https://shop.example/sign-in/attempt')

describe('a path that a visitor brings along', () => {
  test('is tried in 60 hostile forms and more', () => {
    expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(60)
  })

  test.each(HOSTILE.map((form) => [form]))('%j leads nowhere', (form) => {
    expect(safePath(form, '/home')).toBe('/home')
  })

  test.each([
    ['/', '/'],
    ['/account', '/account'],
    ['/account/orders?page=2#last', '/account/orders?page=2#last'],
    ['/admin/orders/ord_1?form=form_2', '/admin/orders/ord_1?form=form_2'],
    ['/search?q=https://evil.example', '/search?q=https://evil.example'],
    ['/search?q=a b', '/search?q=a%20b'],
    ['/a/../b/./c', '/b/c'],
    ['/café', '/caf%C3%A9'],
    ['/a//b', '/a//b'],
    ['/@evil.example', '/@evil.example'],
    ['/%5cevil.example', '/%5cevil.example'],
    ['/%2fevil.example', '/%2fevil.example'],
    ['/%0d%0aLocation:%20x', '/%0d%0aLocation:%20x'],
    ['/https://evil.example', '/https://evil.example'],
  ])('%s leads to %s, within the shop', (form, path) => {
    expect(safePath(form, '/home')).toBe(path)
    expect(followed(path).origin).toBe('https://shop.example')
  })

  test('comes out as it goes in a second time', () => {
    for (const form of HOSTILE) {
      const path = safePath(form, '/home')
      expect(safePath(path, '/other')).toBe(path)
      expect(followed(path).origin).toBe('https://shop.example')
    }
  })
})
