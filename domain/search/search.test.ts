import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { putSearchDocument, removeSearchDocument } from '@/domain/search/put-document'
import { listSearchHits } from '@/domain/search/queries'

const shelf = [
  {
    subjectId: 'notebook',
    title: 'Meadow Notebook',
    keywords: ['FF-NB-A5', 'dotted'],
    body: 'Crème paper, 90 g.',
  },
  {
    subjectId: 'ink',
    title: 'Sepia Ink',
    keywords: ['bottle'],
    body: 'For a notebook of good paper.',
  },
  { subjectId: 'diary', title: 'Diary', keywords: ['Größe A6'], body: 'A year, bound in cloth.' },
  { subjectId: 'pen', title: 'Fountain Pen', keywords: [], body: 'The steel nib is fine.' },
]

beforeAll(async () => {
  await transact(async (tx) => {
    for (const document of shelf) await putSearchDocument(tx, { kind: 'product', ...document })
    await putSearchDocument(tx, {
      kind: 'page',
      subjectId: 'about',
      title: 'About the notebook makers',
      keywords: [],
      body: '',
    })
  })
})

async function find(typed: string): Promise<string[]> {
  return (await listSearchHits(db, typed, ['product'])).map((hit) => hit.subjectId)
}

test.each([
  ['notebook', ['notebook', 'ink']],
  ['NOTE', ['notebook', 'ink']],
  ['notebooks', ['notebook', 'ink']],
  ['inks', ['ink']],
  ['diaries', ['diary']],
  ['creme', ['notebook']],
  ['CRÈME', ['notebook']],
  ['grosse', ['diary']],
  ['ff-nb-a5', ['notebook']],
  ['paper note', ['notebook', 'ink']],
  ['paper nothing', []],
  ['the', ['pen']],
  ['foun pe', ['pen']],
  ['', []],
  ['  - " * ', []],
])('%j finds %j', async (typed, found) => {
  expect((await find(typed)).toSorted()).toEqual(found.toSorted())
})

test('a word in the title weighs more than one in the text', async () => {
  expect((await find('notebook'))[0]).toBe('notebook')
})

test('only the wanted kinds are found', async () => {
  expect(await listSearchHits(db, 'notebook', ['page'])).toEqual([
    { kind: 'page', subjectId: 'about' },
  ])
  expect(await listSearchHits(db, 'notebook', ['product', 'page'], 2)).toHaveLength(2)
})

test('a document put again is found by its new words only, and removed by none', async () => {
  const pencil = { kind: 'product', subjectId: 'pencil', keywords: [], body: '' } as const
  await transact((tx) => putSearchDocument(tx, { ...pencil, title: 'Graphite' }))
  await transact((tx) => putSearchDocument(tx, { ...pencil, title: 'Charcoal' }))
  expect(await find('graphite')).toEqual([])
  expect(await find('charcoal')).toEqual(['pencil'])

  await transact((tx) => removeSearchDocument(tx, 'product', 'pencil'))
  expect(await find('charcoal')).toEqual([])
})

test('a very long text with very long words is taken', async () => {
  const body = `${'x'.repeat(20_000)} ${'word '.repeat(20_000)}`
  const document = {
    kind: 'product',
    subjectId: 'long',
    title: 'Long',
    keywords: [],
    body,
  } as const
  await transact((tx) => putSearchDocument(tx, document))
  expect(await find('xxxxxxxxxx')).toEqual(['long'])
  await transact((tx) => removeSearchDocument(tx, 'product', 'long'))
})

const syntax = fc.constantFrom(
  ...['"', "'", '*', '(', ')', ':', '&', '|', '!', '<->', '-', '^', '+', '{', '}', '\\', ';', '--'],
  ...['AND', 'OR', 'NOT', 'NEAR', 'NEAR/2', 'title:', 'rowid', '\u0000', '%', '?', '$1', 'note'],
)

test('nothing anybody types breaks the query', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.array(syntax, { maxLength: 12 }).map((parts) => parts.join(' ')),
        fc.array(syntax, { maxLength: 12 }).map((parts) => parts.join('')),
      ),
      async (typed) => {
        expect(Array.isArray(await find(typed))).toBe(true)
      },
    ),
    { numRuns: 400 },
  )
})

test('a document is found by the beginning of every word of its title', async () => {
  // Not any letter of Unicode: SQLite knows those of version 6.1.
  const letter = fc.constantFrom(...'aZéßøŁЖλ漢ひ59½-\'".')
  const word = fc.string({ unit: letter, minLength: 1, maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 4 }), async (words) => {
      const title = words.join(' ')
      const document = { kind: 'product', subjectId: 'any', title, keywords: [], body: '' } as const
      await transact((tx) => putSearchDocument(tx, document))
      const found = await find(title)
      const isAskable = /[\p{L}\p{N}]/u.test(title.normalize('NFKD').replace(/\p{M}/gu, ''))
      expect(found.includes('any')).toBe(isAskable)
    }),
    { numRuns: 150 },
  )
  await transact((tx) => removeSearchDocument(tx, 'product', 'any'))
})
