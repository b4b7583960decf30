import { describe, expect, test } from 'vitest'
import { renderArticle } from '@/lib/article-markdown'
import { renderComment } from '@/lib/comment-markdown'
import { isDomainError } from '@/lib/errors'
import { renderMarkdown, sanitizeHtml } from '@/lib/markdown'

const LENGTH = 200_000
/** Of processor time, many times what they take: other tests run beside these. */
const LIMIT_SECONDS = 12

const many = (piece: string, length = LENGTH) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
const numbered = (pieceOf: (number: number) => string) => {
  let text = ''
  for (let number = 0; text.length < LENGTH; number += 1) text += pieceOf(number)
  return text.slice(0, LENGTH)
}

/** Each took seconds or minutes, gigabytes, or all of the stack before there were bounds. */
const tangles: Record<string, string> = {
  'quotes in quotes': many('>'),
  'quotes in quotes, line by line': numbered((n) => `${'>'.repeat((n % 500) + 1)} a\n`),
  'lists in lists': many('- '),
  'numbered lists in lists': many('1. '),
  'quotes, lists and numbers': many('> - 1. '),
  'opening brackets': many('['),
  'brackets that match': many('[', LENGTH / 2) + many(']', LENGTH / 2),
  'links that never end': many('[a]('),
  'links in links': many('[', LENGTH / 4) + many('](b)', (LENGTH * 3) / 4),
  'pictures in pictures': many('![', LENGTH / 4) + many('](media:med_a)', (LENGTH * 3) / 4),
  stars: many('*a_'),
  'stars that nest': many('*a **b '),
  tildes: many('~a~~b'),
  'backticks of every length': numbered((n) => `${'`'.repeat((n % 700) + 1)} `),
  'unclosed elements': many('<div>'),
  'unclosed formatting': many('<b>x\n\n'),
  'unclosed formatting of every kind': numbered((n) => `<b title=${n % 500}>x</p><p>\n\n`),
  'tables in tables': many('<table><td>'),
  templates: many('<template>'),
  'call-outs in call-outs': many(':::note\n'),
  'columns without end': `${many('|a', LENGTH / 2)}\n${many('|-', LENGTH / 2)}`,
  'rows that are filled up': `${many('|a', 1_800)}|\n${many('|-', 1_800)}|\n${many('|\n', 30_000)}`,
  'ten thousand footnotes': numbered((n) => `[^${n}]\n\n[^${n}]: n\n\n`),
  'footnotes in footnotes': many('[^a]: '),
  'definitions without end': numbered((n) => `[${n}]: /u\n`),
  'a long address, often': `[a]: /${many('x', 10_000)}\n\n${many('[a]\n\n', 20_000)}`,
  'underlines of headings': many('a\n=\n'),
  ampersands: `www.a.b${many('&a;')}`,
  'captions without end': many('![a](media:med_a "*b*")\n\n'),
  'lines without end': many('a\n'),
}

describe('refused', () => {
  test.each(Object.entries(tangles))('%s', (_, text) => {
    expect(codeOf(() => renderArticle(text))).toBe('text_too_tangled')
  })

  test.each([renderMarkdown, renderComment])('nothing else by %o', (render) => {
    for (const text of Object.values(tangles)) {
      expect([undefined, 'text_too_tangled']).toContain(codeOf(() => render(text.slice(0, 20_000))))
    }
  })

  test('what an article may have, but no comment', () => {
    const text = many('*a_', 5_000)
    expect(codeOf(() => renderArticle(text))).toBeUndefined()
    expect(codeOf(() => renderComment(text))).toBe('text_too_tangled')
    expect(codeOf(() => renderComment(many('*a* ', 1_900)))).toBeUndefined()
  })

  test('elements in elements, in imported HTML', () => {
    expect(codeOf(() => sanitizeHtml('<div>'.repeat(5_000)))).toBe('text_too_tangled')
  })
})

/** What is long but no tangle is rendered. */
const longTexts: Record<string, string> = {
  words: many('Paper remembers what was done to it. '),
  'a word without end': many('x'),
  spaces: many(' '),
  colons: many(':'),
  backslashes: many('\\', LENGTH / 4),
  'angle brackets': many('<', LENGTH / 4),
  'comments that never end': many('<!--'),
  'an attribute without end': `<a title="${many('x')}`,
  'lists deep enough': numbered((n) => `${' '.repeat(2 * (n % 20))}- a word\n`).slice(0, 20_000),
  'a listing of code': `\`\`\`ts\n${many('const a = (b: string): number => b.length\n')}`,
  'code that only looks like it': `\`\`\`js\n${many('${`', 6_000)}`,
  'a caption that is no line': `![a](media:med_a "${many('> ')}")`,
  surrogates: many('\ud800'),
}

describe('rendered', () => {
  test.each(Object.entries(longTexts))('%s', (_, text) => {
    const before = process.cpuUsage()
    expect(renderArticle(text).parts).toBeInstanceOf(Array)
    expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(LIMIT_SECONDS)
  })

  test('a long article of everything', () => {
    const section = [
      '## A heading',
      'Some *words* with **weight**, a [link](/products/ink), `code` and a note[^a].',
      '- one\n- two\n- three',
      '| a | b |\n|---|---|\n| 1 | 2 |',
      '> Somebody said so.',
    ].join('\n\n')
    const text = `${many(`${section}\n\n`, 60_000)}\n\n[^a]: The note.`
    expect(renderArticle(text).wordCount).toBeGreaterThan(6_000)
  })
})

function codeOf(run: () => unknown): string | undefined {
  try {
    run()
  } catch (error) {
    return isDomainError(error) ? error.code : String(error)
  }
  return undefined
}
