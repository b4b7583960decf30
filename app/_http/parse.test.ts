import { describe, expect, it } from 'vitest'
import { ZodError, z } from 'zod'
import { fieldProblems, findUnstorableText, parse } from '@/app/_http/parse'

const anything = z.unknown()

function problemsOf(value: unknown): string[] {
  try {
    parse(anything, value)
    return []
  } catch (error) {
    if (!(error instanceof ZodError)) throw error
    return fieldProblems(error).map(({ path }) => path)
  }
}

describe('parse', () => {
  it.each([
    ['NUL', 'a\0b'],
    ['another control character', 'a\u001bb'],
    ['DEL', 'a\u007f'],
    ['half a character', 'a\ud800b'],
    ['what no XML can hold', 'a\uffffb'],
  ])('refuses %s wherever it stands, and names the field', (_, text) => {
    expect(problemsOf({ body: { address: { city: text, zip: '8010' } } })).toEqual([
      'body.address.city',
    ])
    expect(problemsOf({ query: { tag: ['paper', text] } })).toEqual(['query.tag.1'])
    expect(problemsOf({ body: { [text]: 'x' } })).toEqual(['body'])
  })

  it('takes what people write', () => {
    expect(
      problemsOf({ note: 'Zwei Zeilen\r\nund ein\tTabulator, 🖋 und Ω', n: 1, no: null }),
    ).toEqual([])
  })

  it('goes no deeper than anything of ours', () => {
    const nested = (depth: number): unknown =>
      JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)

    expect(findUnstorableText(nested(30))).toEqual([])
    expect(findUnstorableText(nested(60_000))).toHaveLength(1)
  })
})
