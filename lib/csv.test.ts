import { expect, test } from 'vitest'
import { csvHead, csvRow } from '@/lib/csv'

test('a file begins with the mark by which Excel knows UTF-8', () => {
  expect(csvHead(['Number', 'Name'])).toBe('\uFEFFNumber,Name\r\n')
})

test.each([
  [['1001', 'Ada'], '1001,Ada\r\n'],
  [['a, b', 'say "no"', 'two\nlines'], '"a, b","say ""no""","two\nlines"\r\n'],
  [[12, null, ''], '12,,\r\n'],
  [['-4.90', '48.00', '-5'], '-4.90,48.00,-5\r\n'],
])('%j is written as %j', (cells, row) => {
  expect(csvRow(cells)).toBe(row)
})

test.each([
  '=1+1',
  '+49 30 1234',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '  =1+1',
  '\r=1+1',
  '＝1+1',
  '=HYPERLINK("http://evil.example")',
])('%j stays text in a spreadsheet', (text) => {
  expect(csvRow([text])).toContain("'")
})
