import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/read'
import { articleMedia, authors } from '@/db/schema'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { aStaffActor } from '@/domain/accounts/testing-staff'
import { createArticle } from '@/domain/publication/create-article'
import { publishArticle } from '@/domain/publication/publish-article'
import {
  draftOf,
  eventsOf,
  reasonsOf,
  refusal,
  rowOf,
  write,
} from '@/domain/publication/testing-articles'
import { listSearchHits } from '@/domain/search/queries'
import { aClerk, anAuthor, aPicture, tester, unique } from '@/domain/testing'

test('an article begins as a draft of who begins it', async () => {
  const author = await aStaffActor('author')
  const { articleId, slug, version } = await transact((tx) =>
    createArticle(tx, author, { kind: 'article', title: 'Über Papier' }),
  )
  expect({ slug, version }).toEqual({ slug: 'uber-papier', version: 1 })
  expect(await rowOf(articleId)).toMatchObject({
    kind: 'article',
    status: 'draft',
    publishAt: null,
    comments: 'open',
    createdBy: author.userId,
  })
  const [named] = await db.select().from(authors).where(eq(authors.userId, author.userId))
  expect(named).toMatchObject({ name: 'Kit Foxglove' })
  expect(await draftOf(articleId)).toMatchObject({
    version: 1,
    savedBy: author.userId,
    contents: { title: 'Über Papier', slug, body: '', authorIds: [named?.id], tags: [] },
  })
  expect(await reasonsOf(articleId)).toEqual(['created'])
  expect(await eventsOf(articleId)).toEqual(['article.created'])
  expect(await listSearchHits(db, 'papier', ['article'])).toEqual([])
})

test('a second article of the same colleague has the same author', async () => {
  const author = await aStaffActor('author')
  const begin = () =>
    transact((tx) => createArticle(tx, author, { kind: 'article', title: unique('Text') }))
  const [one, two] = [await begin(), await begin()]
  const [first, second] = [await draftOf(one.articleId), await draftOf(two.articleId)]
  expect(first.contents.authorIds).toHaveLength(1)
  expect(second.contents.authorIds).toEqual(first.contents.authorIds)
})

test('a page has neither authors nor comments', async () => {
  const { authorId } = await anAuthor()
  const { articleId } = await transact((tx) =>
    createArticle(tx, tester, {
      kind: 'page',
      title: 'Imprint',
      contents: { authorIds: [authorId], body: 'We are two.' },
    }),
  )
  expect(await rowOf(articleId)).toMatchObject({ kind: 'page', comments: 'off' })
  expect((await draftOf(articleId)).contents).toMatchObject({ authorIds: [], body: 'We are two.' })
})

test('a title that was used before gets a number, an address that was asked for does not', async () => {
  const begin = (kind: 'article' | 'page', title: string, slug?: string) =>
    transact((tx) => createArticle(tx, tester, { kind, title, contents: { slug } }))
  expect(await begin('article', 'Twice told')).toMatchObject({ slug: 'twice-told' })
  expect(await begin('article', 'Twice told')).toMatchObject({ slug: 'twice-told-2' })
  expect(await begin('page', 'Twice told')).toMatchObject({ slug: 'twice-told' })
  expect(await begin('article', '!?')).toMatchObject({ slug: 'article' })
  await refusal(begin('article', 'Another', 'twice-told'), 'slug_taken')
})

test('an article cannot have the address of the archive, where nobody could read it', async () => {
  const begin = (kind: 'article' | 'page', slug?: string) =>
    transact((tx) => createArticle(tx, tester, { kind, title: 'Archive', contents: { slug } }))
  const { articleId, slug } = await begin('article')
  expect(slug).toBe('archive-2')
  expect(await begin('page')).toMatchObject({ slug: 'archive' })
  await refusal(begin('article', 'archive'), 'slug_taken')
  const { authorId } = await anAuthor()
  const parts = { slug: 'archive', title: 'Of old', body: 'Old things.', authorIds: [authorId] }
  const { version } = await write(tester, articleId, parts)
  await refusal(
    transact((tx) => publishArticle(tx, tester, { articleId, version })),
    'slug_taken',
  )
})

test('the pictures of a draft stay in the library', async () => {
  const [cover, inBody] = [await aPicture(), await aPicture()]
  const body = `![](media:${inBody})\n\n![](media:med_nothing)`
  const { articleId } = await transact((tx) =>
    createArticle(tx, tester, {
      kind: 'article',
      title: unique('Text'),
      contents: { body, coverMediaId: cover },
    }),
  )
  const kept = await db.select().from(articleMedia).where(eq(articleMedia.articleId, articleId))
  expect(kept.map(({ mediaId }) => mediaId).toSorted()).toEqual([cover, inBody].toSorted())
})

test.each([
  ['coverMediaId', { coverMediaId: 'med_nothing' }],
  ['socialMediaId', { socialMediaId: 'med_nothing' }],
  ['authorIds', { authorIds: ['aut_nobody'] }],
])('a %s that is not there is refused', async (field, contents) => {
  const input = { kind: 'article', title: unique('Text'), contents } as const
  const details = await refusal(
    transact((tx) => createArticle(tx, tester, input)),
    'invalid_input',
  )
  expect(details).toEqual({ field, reason: 'not_found' })
})

test('who may not write is refused', async () => {
  const input = { kind: 'article', title: 'Mine' } as const
  for (const actor of [GUEST, aClerk('catalog.write', 'publication.read')]) {
    await refusal(
      transact((tx) => createArticle(tx, actor, input)),
      'forbidden',
    )
  }
})
