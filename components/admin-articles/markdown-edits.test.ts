import { describe, expect, test } from 'vitest'
import {
  asCode,
  block,
  blockAndOn,
  type Command,
  callout,
  continueList,
  footnote,
  heading,
  linkTo,
  numberLines,
  prefixWith,
  type TextEdit,
  table,
  wrapWith,
} from '@/components/admin-articles/markdown-edits'

/** `«` and `»` stand around what is selected, `|` where the caret is. */
function selected(marked: string) {
  const start = marked.search(/[«|]/)
  const value = marked.replace(/[«»|]/g, '')
  const end = marked.includes('»') ? marked.indexOf('»') - 1 : start
  return { value, start, end }
}

function show(value: string, { from, to, text, select }: TextEdit): string {
  const [start, end] = select.map((place) => from + place)
  const whole = value.slice(0, from) + text + value.slice(to)
  const inner = whole.slice(start, end)
  return `${whole.slice(0, start)}${inner ? `«${inner}»` : '|'}${whole.slice(end)}`
}

function run(command: Command, marked: string): string {
  const at = selected(marked)
  return show(at.value, command(at))
}

describe('marks around words', () => {
  test.each([
    ['a «word» here', 'a **«word»** here'],
    ['a **«word»** here', 'a «word» here'],
    ['a «**word**» here', 'a «word» here'],
    ['a« word »here', 'a **«word»** here'],
    ['a | here', 'a **|** here'],
  ])('%s becomes %s', (before, after) => {
    expect(run(wrapWith('**'), before)).toBe(after)
  })
})

describe('the beginning of lines', () => {
  test.each([
    ['one\nT|itle\ntwo', 'one\n## Title|\ntwo'],
    ['one\n## T|itle\ntwo', 'one\nTitle|\ntwo'],
    ['### T|itle', '## Title|'],
  ])('a heading: %j becomes %j', (before, after) => {
    expect(run(prefixWith('## '), before)).toBe(after)
  })

  test('one tool makes a heading, a smaller one, and none again', () => {
    expect(run(heading, 'T|itle')).toBe('## Title|')
    expect(run(heading, '## T|itle')).toBe('### Title|')
    expect(run(heading, '### T|itle')).toBe('Title|')
    expect(run(heading, 'Text.\n\n|')).toBe('Text.\n\n## |')
  })

  test('a quotation of several lines, and back', () => {
    expect(run(prefixWith('> '), 'a\n«b\nc»\nd')).toBe('a\n«> b\n> c»\nd')
    expect(run(prefixWith('> '), 'a\n«> b\n> c»\nd')).toBe('a\n«b\nc»\nd')
  })

  test('a list is numbered, and back; bullets give way to numbers', () => {
    expect(run(numberLines, '«- b\nc»')).toBe('«1. b\n2. c»')
    expect(run(numberLines, '«1. b\n2. c»')).toBe('«b\nc»')
    expect(run(prefixWith('- '), 'a\n\n|')).toBe('a\n\n- |')
    expect(run(prefixWith('- '), '«1. b\n2. c»')).toBe('«- b\n- c»')
  })
})

describe('links and code', () => {
  test.each([
    [linkTo, 'see «this» now', 'see [this](«https://») now'],
    [linkTo, 'see | now', 'see [«words»](https://) now'],
    [linkTo, 'see «/products/ink» now', 'see [|](/products/ink) now'],
    [asCode, 'press «Ctrl»', 'press `«Ctrl»`'],
    [asCode, '«a\nb»', '```|\na\nb\n```\n\n'],
  ])('%# %s', (command, before, after) => {
    expect(run(command, before)).toBe(after)
  })
})

describe('pieces of their own', () => {
  test('let one write on after a card', () => {
    expect(run(blockAndOn('::x'), 'a|')).toBe('a\n\n::x\n\n|')
    expect(run(blockAndOn('::x'), 'a|\n\nb')).toBe('a\n\n::x\n\n|b')
  })

  test('stand between empty lines, however many are there', () => {
    expect(run(block('::x'), 'a|b')).toBe('a\n\n::x|\n\nb')
    expect(run(block('::x'), 'a\n|\nb')).toBe('a\n\n::x|\n\nb')
    expect(run(block('::x'), 'a\n\n|\n\nb')).toBe('a\n\n::x|\n\nb')
    expect(run(block('::x'), '|')).toBe('::x|\n\n')
  })

  test('a callout takes in what is selected', () => {
    expect(run(callout, '«Mind the ink.»')).toBe(':::note[Good to know]\n«Mind the ink.»\n:::\n\n')
  })

  test('a table begins with its first head', () => {
    expect(run(table, '|')).toContain('| «What» | How much |')
  })
})

describe('footnotes', () => {
  test('the mark stands where one writes, the note at the end, numbered on', () => {
    expect(run(footnote, 'One[^1] two| three.\n\n[^1]: First.')).toBe(
      'One[^1] two[^2] three.\n\n[^1]: First.\n\n[^2]: «The note.»\n',
    )
  })
})

describe('Enter in a list', () => {
  test.each([
    ['- one|', '- one\n- |'],
    ['  3. one|', '  3. one\n  4. |'],
    ['- one\n- |', '- one\n\n|'],
  ])('%j becomes %j', (before, after) => {
    const at = selected(before)
    const made = continueList(at)
    expect(made && show(at.value, made)).toBe(after)
  })

  test('elsewhere it is left to the browser', () => {
    expect(continueList(selected('plain|'))).toBeUndefined()
    expect(continueList(selected('- «one»'))).toBeUndefined()
  })
})
