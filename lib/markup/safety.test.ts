import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderArticle } from '@/lib/article-markdown'
import { renderComment } from '@/lib/comment-markdown'
import { renderMarkdown, sanitizeHtml } from '@/lib/markdown'
import { payloads } from '@/lib/testing-payloads'
import { dangersIn, dangersInArticle } from '@/lib/testing-safety'

test('there are many payloads, each once', () => {
  expect(new Set(payloads.map(({ text }) => text)).size).toBe(payloads.length)
  expect(payloads.length).toBeGreaterThanOrEqual(200)
})

test('what would run is seen', () => {
  const seen = payloads.filter(({ text }) => dangersIn(text).length > 0)
  expect(seen.length).toBeGreaterThan(150)
})

describe.each([...new Set(payloads.map(({ family }) => family))])('payloads of %s', (family) => {
  const texts = payloads.filter((payload) => payload.family === family).map(({ text }) => text)

  test('do nothing in an article', () => {
    for (const text of texts) {
      for (const source of surroundings(text)) {
        expect({ source, dangers: dangersInArticle(renderArticle(source)) }).toEqual({
          source,
          dangers: [],
        })
      }
    }
  })

  test('do nothing in comments, descriptions and imported HTML', () => {
    for (const text of texts) {
      for (const source of surroundings(text)) {
        for (const render of [renderComment, renderMarkdown, sanitizeHtml]) {
          expect({ source, dangers: dangersIn(render(source)) }).toEqual({ source, dangers: [] })
        }
      }
    }
  })
})

describe('whatever is typed', () => {
  const pieces = payloads.map(({ text }) => text)
  const signs = fc.constantFrom(
    ...'# |## |\n|\n\n|> |- |1. |* |_|**|`|```|~~|[|]|(|)|!|[^1]|[^1]: |:::note|:::|::|::product[ink]|{|}|"|\'|<|>|</|<b>|</p>|<p|<table>|<td>|<a href=|<div>|</div>|<!--|-->|&lt;|&#x22;|media:med_1|https://a.example|/products/ink|javascript:|\\|&|a|b c| |\t|| a | b |\n|---|---|'
      .split('|')
      .filter((sign) => sign !== ''),
    '|',
    '| a |\n|---|\n| b |',
  )
  const typed = fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: signs },
        fc.constantFrom(...pieces),
        fc.string({ unit: 'binary' }),
      ),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join(''))

  test('nothing of an article runs, its anchors are there and each is there once', () => {
    fc.assert(
      fc.property(typed, (source) => {
        expect(dangersInArticle(renderArticle(source))).toEqual([])
      }),
      {
        numRuns: 1000,
      },
    )
  })

  test('nothing of comments and descriptions runs', () => {
    fc.assert(
      fc.property(typed, (source) => {
        expect(dangersIn(renderComment(source))).toEqual([])
        expect(dangersIn(renderMarkdown(source))).toEqual([])
        expect(dangersIn(sanitizeHtml(source))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

/** By itself, within words, and within other constructs. */
function surroundings(text: string): string[] {
  return [
    text,
    `Words ${text} words`,
    `- ${text}`,
    `[${text}](x "${text}")`,
    `:::note[${text}]\n\n${text}\n\n:::`,
  ]
}
