import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ComparedText,
  countWords,
  indexTexts,
  nearestTexts,
  type TextIndex,
} from '@/domain/publication/similarity'

function indexOf(texts: readonly ComparedText[]): TextIndex {
  const work = indexTexts(texts)
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

function text(id: string, words: string, tags: string[] = []): ComparedText {
  return { id, words: countWords(words), tags }
}

const library = [
  text('ink-a', 'oak gall ink turns black while it dries on paper'),
  text('ink-b', 'iron gall ink eats paper when the ink is acid'),
  text('knot', 'a sailor ties a knot in thread and wax'),
  text('sew', 'sew a pamphlet with thread needle and wax'),
  text('tea', 'boil water and wait'),
]

describe('countWords', () => {
  it('counts words of three letters or more, plurals as singulars', () => {
    expect(Object.fromEntries(countWords('inks ink an is gas on paper'))).toEqual({
      ink: 2,
      gas: 1,
      paper: 1,
    })
  })
})

describe('nearestTexts', () => {
  it('finds what shares telling words, the nearest first', () => {
    const index = indexOf(library)
    expect(nearestTexts(index, 'ink-a', 3)[0]).toBe('ink-b')
    expect(nearestTexts(index, 'sew', 3)[0]).toBe('knot')
  })

  it('leaves out what has nothing in common, and the text itself', () => {
    const index = indexOf([text('a', 'copper'), text('b', 'copper'), text('c', 'velvet')])
    expect(nearestTexts(index, 'a', 5)).toEqual(['b'])
    expect(nearestTexts(index, 'c', 5)).toEqual([])
    expect(nearestTexts(index, 'nobody', 5)).toEqual([])
  })

  it('lets shared tags decide between texts that are equally near', () => {
    const index = indexOf([
      text('a', 'copper plate', ['press']),
      text('b', 'copper wire'),
      text('c', 'copper coin', ['press']),
      text('d', 'velvet', ['cloth']),
    ])
    expect(nearestTexts(index, 'a', 2)).toEqual(['c', 'b'])
  })

  it('finds by tags alone where words say nothing', () => {
    const index = indexOf([
      text('a', 'one', ['press']),
      text('b', 'two', ['press']),
      text('c', 'six'),
    ])
    expect(nearestTexts(index, 'a', 5)).toEqual(['b'])
  })

  it('gives no weight to words that all texts have', () => {
    const index = indexOf([
      text('a', 'paper paper paper paper lamp'),
      text('b', 'paper paper paper paper'),
      text('c', 'paper lamp'),
    ])
    expect(nearestTexts(index, 'a', 1)).toEqual(['c'])
  })

  it('answers the same whatever order the texts come in, and both ways with one score', () => {
    const word = fc.constantFrom('ink', 'paper', 'wax', 'thread', 'lamp', 'oak', 'press', 'seal')
    const some = fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), {
      minLength: 2,
      maxLength: 12,
    })
    fc.assert(
      fc.property(some, (bodies) => {
        const texts = bodies.map((body, index) =>
          text(`t${String(index).padStart(2, '0')}`, body.join(' '), body.slice(0, 1)),
        )
        const forward = indexOf(texts)
        const backward = indexOf(texts.toReversed())
        for (const { id } of texts) {
          const found = nearestTexts(forward, id, 20)
          expect(new Set(nearestTexts(backward, id, 20))).toEqual(new Set(found))
          expect(found).not.toContain(id)
          for (const other of found) expect(nearestTexts(forward, other, 20)).toContain(id)
        }
      }),
    )
  })
})
