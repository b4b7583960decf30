import { expect, test } from 'vitest'
import { plainText, renderMarkdown, sanitizeHtml } from '@/lib/markdown'

test('Markdown becomes HTML, tables included', () => {
  expect(renderMarkdown('# Paper\n\nMade *slowly*.')).toBe(
    '<h2>Paper</h2>\n<p>Made <em>slowly</em>.</p>',
  )
  expect(renderMarkdown('| a | b |\n|---|---|\n| 1 | 2 |')).toContain('<td>1</td>')
})

test.each([
  ['<script>alert(1)</script><p>ok</p>', '<p>ok</p>'],
  ['<p onclick="alert(1)">ok</p>', '<p>ok</p>'],
  ['<a href="javascript:alert(1)">ok</a>', '<a>ok</a>'],
  ['<a href="  java\nscript:alert(1)">ok</a>', '<a>ok</a>'],
  ['<style>*{display:none}</style><b>ok</b>', '<b>ok</b>'],
  ['<iframe src="https://evil.example"></iframe>ok', 'ok'],
  ['<svg><script>alert(1)</script></svg>ok', 'ok'],
  ['<p style="position:fixed">ok', '<p>ok</p>'],
])('%s is made safe', (source, safe) => {
  expect(sanitizeHtml(source)).toBe(safe)
  expect(renderMarkdown(source)).not.toMatch(/script|style|onclick|iframe/)
})

test('the words of HTML stay apart where blocks do', () => {
  expect(
    plainText('<h2>Paper</h2><p>Made <b>slow</b>ly.</p><ul><li>one</li><li>two</li></ul>'),
  ).toBe('Paper Made slowly. one two')
})
