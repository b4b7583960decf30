import { describe, expect, test } from 'vitest'
import type { ArticlePart } from '@/lib/article-blocks'
import { renderArticle } from '@/lib/article-markdown'
import { fillPictures } from '@/lib/markup/pictures'

function htmlOf(source: string): string {
  return renderArticle(source)
    .parts.map((part) => (part.kind === 'html' ? part.html : `(${part.kind})`))
    .join('\n')
}

test('a text is cut where its cards and figures are', () => {
  const source = [
    'Before.',
    '![A desk](media:med_01desk "Drawn *by hand*")',
    '::product[fine-ink]',
    'Between.',
    '::collection[papers]',
    '::video[How it is made]{url="https://films.example/v?a=1&b=2" poster="media:med_01still"}',
    '::video[Without a picture]{url="https://films.example/w"}',
  ].join('\n\n')
  expect(renderArticle(source).parts).toEqual<ArticlePart[]>([
    { kind: 'html', html: '<p>Before.</p>' },
    {
      kind: 'picture',
      mediaId: 'med_01desk',
      alt: 'A desk',
      captionHtml: 'Drawn <em>by hand</em>',
    },
    { kind: 'product', slug: 'fine-ink' },
    { kind: 'html', html: '<p>Between.</p>' },
    { kind: 'collection', slug: 'papers' },
    {
      kind: 'video',
      url: 'https://films.example/v?a=1&b=2',
      title: 'How it is made',
      mediaId: 'med_01still',
    },
    {
      kind: 'video',
      url: 'https://films.example/w',
      title: 'Without a picture',
      mediaId: null,
    },
  ])
})

test('a card within a call-out follows it, a figure stays', () => {
  const source = ':::tip\n![A](media:med_01a "Cap")\n\n::product[fine-ink]\n\nEnd.\n:::\n\nAfter.'
  expect(renderArticle(source).parts).toEqual([
    {
      kind: 'html',
      html: '<aside class="callout callout-tip" role="note" aria-label="Tip"><p class="callout-title">Tip</p><figure><img data-media="med_01a" alt="A"><figcaption>Cap</figcaption></figure><p>End.</p></aside>',
    },
    { kind: 'product', slug: 'fine-ink' },
    { kind: 'html', html: '<p>After.</p>' },
  ])
})

test.each([
  'at 10:30',
  ':name',
  'a:b[c]{d}',
  'x :smile[y] z',
  '::product[no slug!]',
  '::product',
  '::video[x]{url="http://films.example"}',
  '::unknown[x]{y=z}',
  '::: note',
])('%s is what was typed', (typed) => {
  const { parts } = renderArticle(typed)
  expect(parts).toEqual([{ kind: 'html', html: `<p>${typed}</p>` }])
})

test('an unknown container keeps its fences, and what is in it is read', () => {
  expect(htmlOf('> :::box[A]{b}\n> *in*\n> :::')).toBe(
    '<blockquote>\n<p>:::box[A]{b}</p>\n<p><em>in</em></p>\n<p>:::</p>\n</blockquote>',
  )
})

test('a link after colons stays a link', () => {
  expect(htmlOf('See :here[the page](/pages/x)')).toBe(
    '<p>See :here<a href="/pages/x">the page</a></p>',
  )
})

describe('call-outs', () => {
  test('have a name to be read out', () => {
    expect(htmlOf(':::warning[Mind *the* ink]\nIt stains.\n:::')).toBe(
      '<aside class="callout callout-warning" role="note" aria-label="Mind the ink"><p class="callout-title">Mind <em>the</em> ink</p><p>It stains.</p></aside>',
    )
  })

  test('may be nested', () => {
    const html = htmlOf('::::note\n:::tip\nx\n:::\n::::')
    expect(html.match(/<aside/g)).toHaveLength(2)
  })
})

describe('headings', () => {
  const source =
    '# Title\n\n## Fold & cut\n\n### Fold & cut\n\n#### Deep\n\n> ## Quoted\n\n## Über uns'

  test('make the table of contents, the first of them one step down', () => {
    expect(renderArticle(source).tableOfContents).toEqual([
      { id: 'section-title', text: 'Title', depth: 2 },
      { id: 'section-fold--cut', text: 'Fold & cut', depth: 2 },
      { id: 'section-fold--cut-1', text: 'Fold & cut', depth: 3 },
      { id: 'section-über-uns', text: 'Über uns', depth: 2 },
    ])
    expect(htmlOf(source)).not.toContain('<h1')
  })

  test('have the same anchor whatever is written around them', () => {
    const anchor = (text: string) => renderArticle(text).tableOfContents.at(-1)?.id
    expect(anchor(`First.\n\n::product[a]\n\n## Last of all`)).toBe(anchor('## Last of all'))
  })

  test('are found by links to their words', () => {
    expect(htmlOf('[see](#paper)\n\n## Paper')).toContain('<a href="#section-paper">')
    expect(htmlOf('[see](#nowhere)')).toContain('<a href="#nowhere">')
  })

  test('of a table without words are no heads', () => {
    const html = htmlOf('| | Smooth |\n|---|---|\n| Ink | 8 s |')
    expect(html).toMatch(/<td><\/td>\s*<th scope="col">Smooth<\/th>/)
  })

  test('without words are in no table of contents', () => {
    expect(renderArticle('## \n\n## ![x](media:med_1)').tableOfContents).toEqual([])
  })
})

test('footnotes lead there and back, and are no heading of the text', () => {
  const { parts, tableOfContents } = renderArticle('Text[^a].\n\n[^a]: Note.')
  const [block] = parts
  const html = block?.kind === 'html' ? block.html : ''
  expect(tableOfContents).toEqual([])
  expect(html).toContain('<a href="#note-fn-a" id="note-fnref-a"')
  expect(html).toContain('<li id="note-fn-a">')
  expect(html).toContain('<a href="#note-fnref-a"')
})

test('code has classes, can be reached by keyboard, and an unknown language is no error', () => {
  expect(htmlOf('```ts\nconst a = 1\n```')).toBe(
    '<pre tabindex="0"><code class="hljs language-ts"><span class="hljs-keyword">const</span> a = <span class="hljs-number">1</span>\n</code></pre>',
  )
  expect(htmlOf('```klingon\nnuqneH\n```')).toContain('nuqneH')
})

test('tables scroll by themselves and are aligned by class', () => {
  const html = htmlOf('| Paper | Weight |\n|---|--:|\n| A | 90 |')
  expect(html).toContain(
    '<div class="table-scroll" role="region" aria-label="Table 1: Paper Weight" tabindex="0"><table>',
  )
  expect(html).toContain('<td class="align-right">90</td>')
})

test('only links that lead elsewhere are marked', () => {
  expect(
    htmlOf('[a](https://x.example) [b](/products/ink) [c](//x.example) [d](#e) <m@x.example>'),
  ).toBe(
    '<p><a href="https://x.example" rel="noopener">a</a> <a href="/products/ink">b</a> <a href="//x.example" rel="noopener">c</a> <a href="#e">d</a> <a href="mailto:m@x.example">m@x.example</a></p>',
  )
})

test('pictures elsewhere become links, within links their words', () => {
  expect(htmlOf('![A map](https://x.example/m.png)')).toBe(
    '<p><a href="https://x.example/m.png" rel="noopener">A map</a></p>',
  )
  expect(htmlOf('[![A map](https://x.example/m.png)](/pages/map)')).toBe(
    '<p><a href="/pages/map">A map</a></p>',
  )
  expect(htmlOf('![x](data:image/png;base64,AAAA)')).toBe('<p><a>x</a></p>')
})

test('pictures within text are filled in when the page is made', () => {
  const html = htmlOf('Words ![A "b" & <c>](media:med_01x) and ![](media:med_02y)')
  expect(html).not.toContain('src')
  const filled = fillPictures(html, (mediaId, alt) => `[${mediaId}:${alt}]`)
  expect(filled).toBe('<p>Words [med_01x:A "b" & <c>] and [med_02y:]</p>')
})

test('HTML is kept as far as it says what something is', () => {
  expect(htmlOf('<details><summary>More</summary>\n\n*Inside*\n\n</details>')).toContain(
    '<p><em>Inside</em></p>',
  )
  expect(htmlOf('Press <kbd class="x" onclick="y">K</kbd>')).toBe('<p>Press <kbd>K</kbd></p>')
})

test('a text says what it speaks of', () => {
  const source =
    '[a](/products/ink?variant=1) [b](/collections/papers#x) [c](https://x.example/products/no) [d](/products/t%C3%BCr) ![in](media:med_01b) words\n\n::product[ink]\n\n![f](media:med_01a)\n\n::video[v]{url="https://x.example" poster="media:med_01c"}'
  expect(renderArticle(source).mentions).toEqual({
    productSlugs: ['ink', 'tür'],
    collectionSlugs: ['papers'],
    mediaIds: ['med_01b', 'med_01a', 'med_01c'],
  })
})

test('words are counted and given in reading order', () => {
  const { plainText, wordCount } = renderArticle(
    '# One\n\nIt\'s *two*-fold[^1].\n\n![no](media:med_1 "three four")\n\n- five\n- six\n\n[^1]: seven',
  )
  expect(plainText).toBe("One It's two-fold. three four five six Footnotes seven")
  expect(wordCount).toBe(9)
  expect(renderArticle('日本語の文章').wordCount).toBe(3)
})

test('an empty text has no parts', () => {
  expect(renderArticle('')).toEqual({
    parts: [],
    tableOfContents: [],
    wordCount: 0,
    plainText: '',
    mentions: { productSlugs: [], collectionSlugs: [], mediaIds: [] },
  })
})
