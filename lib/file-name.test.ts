import { expect, test } from 'vitest'
import { acceptFileName } from '@/lib/file-name'

test.each([
  ['finch.jpg', 'finch.jpg'],
  ['  Zaunkönig am Ast.JPG ', 'Zaunkönig am Ast.JPG'],
  ['Zaunko\u0308nig.jpg', 'Zaunkönig.jpg'],
  ['صورة.png', 'صورة.png'],
  ['', 'picture'],
  [`${'a'.repeat(251)}.jpg`, `${'a'.repeat(251)}.jpg`],
])('%j is taken as %j', (given, taken) => {
  expect(acceptFileName(given)).toBe(taken)
})

test.each([
  ['../../etc/passwd', 'signs'],
  ['..\\windows.jpg', 'signs'],
  ['folder/finch.jpg', 'signs'],
  ['..', 'signs'],
  ['finch\u0000.jpg', 'signs'],
  ['finch\u202Egpj.exe', 'signs'],
  ['\u200Ffinch.jpg', 'signs'],
  ['finch\u2066.jpg', 'signs'],
  [`${'a'.repeat(296)}.jpg`, 'length'],
])('%j is refused', (given, reason) => {
  expect(() => acceptFileName(given)).toThrow(
    expect.objectContaining({ code: 'file_name_refused', details: { reason } }),
  )
})
