import { expect, test } from 'vitest'
import { withAbsoluteAddresses } from '@/lib/absolute-addresses'

const base = 'https://shop.example/articles/ink'

test.each([
  ['<a href="/products/pen">x</a>', '<a href="https://shop.example/products/pen">x</a>'],
  ['<a href="#note-1">x</a>', '<a href="https://shop.example/articles/ink#note-1">x</a>'],
  ['<a href="https://other.example/">x</a>', '<a href="https://other.example/">x</a>'],
  ['<a href="mailto:a@b.example">x</a>', '<a href="mailto:a@b.example">x</a>'],
  [
    '<img src="/media/a.jpeg" srcset="/media/b.jpeg 2w" sizes="9px" alt="">',
    '<img src="https://shop.example/media/a.jpeg" alt="">',
  ],
  ['<code>&lt;a href="/x"></code>', '<code>&#x3C;a href="/x"></code>'],
])('%s becomes %s', (source, whole) => {
  expect(withAbsoluteAddresses(source, base)).toBe(whole)
})
