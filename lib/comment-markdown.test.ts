import { expect, test } from 'vitest'
import { countLinks, renderComment } from '@/lib/comment-markdown'

test.each([
  ['One\ntwo\n\nthree', '<p>One<br>two</p>\n<p>three</p>'],
  ['*a* **b** `c` ~~d~~', '<p><em>a</em> <strong>b</strong> <code>c</code> <del>d</del></p>'],
  ['> said\n\nanswered', '<blockquote>\n<p>said</p>\n</blockquote>\n<p>answered</p>'],
  ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
  ['3. a', '<ol start="3">\n<li>a</li>\n</ol>'],
  ['```js\na < b\n```', '<pre><code>a &#x3C; b\n</code></pre>'],
  [
    '[a](https://x.example)',
    '<p><a href="https://x.example" rel="nofollow ugc noopener">a</a></p>',
  ],
  ['[a](/products/ink)', '<p><a href="/products/ink">a</a></p>'],
])('%j may be said', (source, html) => {
  expect(renderComment(source)).toBe(html)
})

test.each([
  ['# Loud', '<p># Loud</p>'],
  ['Loud\n====', '<p>Loud<br>====</p>'],
  ['<b>x</b>', '<p>&#x3C;b>x&#x3C;/b></p>'],
  ['| a |\n|---|\n| b |', '<p>| a |<br>|---|<br>| b |</p>'],
  ['a[^1]\n\n[^1]: b', '<p>a[^1]</p>\n<p>[^1]: b</p>'],
  [
    '[a]: https://x.example',
    '<p>[a]: <a href="https://x.example" rel="nofollow ugc noopener">https://x.example</a></p>',
  ],
  ['::product[ink]', '<p>::product[ink]</p>'],
  ['- [ ] a', '<ul>\n<li>[ ] a</li>\n</ul>'],
])('%j is shown as it was typed', (source, html) => {
  expect(renderComment(source)).toBe(html)
})

test('a picture is a link', () => {
  expect(renderComment('![a](https://x.example/b.png)')).toBe(
    '<p>!<a href="https://x.example/b.png" rel="nofollow ugc noopener">a</a></p>',
  )
})

test('links are counted however they are written', () => {
  const countIn = (source: string) => countLinks(renderComment(source))
  const written =
    '[a](https://x.example) [b](//x.example) www.x.example https://x.example a@x.example <https://x.example>'
  expect(countIn(written)).toBe(6)
  expect(countIn('none, `https://x.example`, <a href="https://x.example"')).toBe(1)
  expect(countIn('<a href="/x">none</a>')).toBe(0)
})
