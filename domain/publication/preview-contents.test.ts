import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { articleContents } from '@/domain/publication/article-input'
import { createAuthor } from '@/domain/publication/create-author'
import { previewContents } from '@/domain/publication/preview-contents'
import { tester } from '@/domain/testing'

test('a draft is laid out as readers would see it, its authors in order', async () => {
  const anna = await transact((tx) =>
    createAuthor(tx, tester, { name: 'Anna', bio: 'Binds *books*.' }),
  )
  const zoe = await transact((tx) => createAuthor(tx, tester, { name: 'Zoe' }))
  const contents = articleContents.parse({
    title: 'How to ink',
    slug: 'how-to-ink',
    summary: 'In a minute.',
    body: '## First\n\nInk it.',
    takeaways: ['Ink dries.'],
    authorIds: [zoe.authorId, anna.authorId, 'aut_gone'],
    tags: ['Fountain pens'],
  })
  const at = new Date('2026-11-28T10:00:00Z')
  const page = await previewContents(db, { articleId: 'art_1', contents, at })

  expect(page.authors.map(({ name }) => name)).toEqual(['Zoe', 'Anna'])
  expect(page.authors[1]?.bioHtml).toContain('<em>books</em>')
  expect(page).toMatchObject({
    title: 'How to ink',
    summary: 'In a minute.',
    takeaways: ['Ink dries.'],
    publishedAt: at,
    readingMinutes: 1,
    tableOfContents: [{ text: 'First', depth: 2 }],
    tags: [{ slug: 'fountain-pens', name: 'Fountain pens' }],
    related: [],
    seo: { title: 'How to ink', description: 'In a minute.' },
  })
  expect(page.blocks).toHaveLength(1)
})
