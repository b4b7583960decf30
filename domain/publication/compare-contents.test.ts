import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { WrittenContents } from '@/db/schema/publication'
import { compareContents, type Line } from '@/domain/publication/compare-contents'

const text: WrittenContents = {
  title: 'On paper',
  slug: 'on-paper',
  summary: '',
  takeaways: ['Paper lasts.', 'Ink fades.'],
  body: 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n',
  coverMediaId: null,
  focalPoint: null,
  seoTitle: '',
  seoDescription: '',
  socialMediaId: null,
  authorIds: ['aut_1'],
  tags: ['Paper'],
}

test('a text does not differ from itself', () => {
  expect(compareContents(text, { ...text })).toEqual([])
})

test('words, items and values that differ are told by their field', () => {
  const after = {
    ...text,
    title: 'On old paper',
    takeaways: ['Ink fades.', 'Pens leak.'],
    coverMediaId: 'med_1',
    focalPoint: { x: 40, y: 60 },
  }
  expect(compareContents(text, after)).toEqual([
    {
      kind: 'words',
      field: 'title',
      parts: [
        { change: 'same', text: 'On ' },
        { change: 'added', text: 'old ' },
        { change: 'same', text: 'paper' },
      ],
    },
    {
      kind: 'items',
      field: 'takeaways',
      parts: [
        { change: 'removed', text: 'Paper lasts.' },
        { change: 'same', text: 'Ink fades.' },
        { change: 'added', text: 'Pens leak.' },
      ],
    },
    { kind: 'value', field: 'coverMediaId', before: null, after: 'med_1' },
    { kind: 'value', field: 'focalPoint', before: null, after: '40% 60%' },
  ])
})

test('of the body, the lines that differ are shown with what stands around them', () => {
  const body = text.body.replace('six', 'six and a half')
  const [change] = compareContents(text, { ...text, body })
  expect(change).toEqual({
    kind: 'lines',
    field: 'body',
    lines: [
      { change: 'skipped', lines: 3 },
      { change: 'same', parts: [{ change: 'same', text: 'four' }] },
      { change: 'same', parts: [{ change: 'same', text: 'five' }] },
      { change: 'removed', parts: [{ change: 'same', text: 'six' }] },
      {
        change: 'added',
        parts: [
          { change: 'same', text: 'six' },
          { change: 'added', text: ' and a half' },
        ],
      },
      { change: 'same', parts: [{ change: 'same', text: 'seven' }] },
      { change: 'same', parts: [{ change: 'same', text: 'eight' }] },
    ],
  })
})

function linesLeft(lines: Line[], gone: 'added' | 'removed'): string[] {
  return lines.flatMap((line) => {
    if (line.change === 'skipped') return Array.from({ length: line.lines }, () => '…')
    return line.change === gone ? [] : [line.parts.map((part) => part.text).join('')]
  })
}

test('either text can be read off the difference', () => {
  const line = fc.constantFrom('', 'a', 'b', 'a b', 'b a c', '# T', 'c')
  const lines = fc.array(line, { maxLength: 12 })
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const [from, to] = [before, after].map((one) => one.map((part) => `${part}\n`).join(''))
      const [change] = compareContents({ ...text, body: from ?? '' }, { ...text, body: to ?? '' })
      fc.pre(from !== to)
      if (change?.kind !== 'lines') throw new Error('no difference of lines')
      const told = (gone: 'added' | 'removed', whole: string[]) =>
        linesLeft(change.lines, gone).forEach((one, place) => {
          if (one !== '…') expect(one).toBe(whole[place])
        })
      told('removed', after)
      told('added', before)
    }),
  )
})

test('of texts that have next to nothing in common no lines are compared, either', () => {
  const lines = (seed: string) => Array.from({ length: 600 }, (_, n) => `${seed}${n}`)
  const body = (seed: string) => [...lines(seed), 'shared', ...lines(`${seed}.`)].join('\n')
  const [change] = compareContents({ ...text, body: body('a') }, { ...text, body: body('b') })
  if (change?.kind !== 'lines') throw new Error('no difference of lines')
  expect(change.lines.filter((line) => line.change === 'same')).toEqual([])
})

test('of texts that have nothing in common no words are compared, which would take seconds', () => {
  const lines = (seed: string) => Array.from({ length: 3000 }, (_, n) => `${seed}${n} `.repeat(8))
  const body = (seed: string) => lines(seed).join('\n')
  const [change] = compareContents({ ...text, body: body('a') }, { ...text, body: body('b') })
  const whole = (change: 'added' | 'removed') => (line: string) => ({
    change,
    parts: [{ change, text: line }],
  })
  expect(change).toEqual({
    kind: 'lines',
    field: 'body',
    lines: [...lines('a').map(whole('removed')), ...lines('b').map(whole('added'))],
  })
})
