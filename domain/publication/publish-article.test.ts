import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { db } from '@/db/read'
import {
  articleAuthors,
  articleCollections,
  articleMedia,
  articleProducts,
  articleTags,
  productTags,
  tags,
} from '@/db/schema'
import { transact } from '@/db/transact'
import type { Actor } from '@/domain/accounts/actor'
import { aStaffActor, type StaffActor } from '@/domain/accounts/testing-staff'
import { archiveArticle } from '@/domain/publication/archive-article'
import { findRedirect } from '@/domain/publication/find-redirect'
import { publishArticle } from '@/domain/publication/publish-article'
import {
  draftOf,
  eventsOf,
  reasonsOf,
  refusal,
  rowOf,
  write,
} from '@/domain/publication/testing-articles'
import { unpublishArticle } from '@/domain/publication/unpublish-article'
import { listSearchHits } from '@/domain/search/queries'
import { changeSettings } from '@/domain/settings/change-settings'
import { defaultSettings } from '@/domain/settings/settings'
import {
  aClerk,
  aCollection,
  anArticle,
  anAuthor,
  aPicture,
  aProduct,
  tester,
  unique,
} from '@/domain/testing'
import { now, setClock } from '@/lib/clock'

let editor: StaffActor
let author: StaffActor

beforeAll(async () => {
  editor = await aStaffActor('editor')
  author = await aStaffActor('author')
})

afterEach(() => setClock())

const HOUR_MS = 60 * 60_000
const later = (hours: number) => new Date(now().getTime() + hours * HOUR_MS)

async function publish(articleId: string, publishAt?: Date, actor: Actor = editor) {
  const { version } = await draftOf(articleId)
  return await transact((tx) => publishArticle(tx, actor, { articleId, version, publishAt }))
}

test('readers get what the draft says, rendered, and who and what it speaks of', async () => {
  const product = await aProduct({ tags: ['Paper'] })
  const shelf = await aCollection()
  const [cover, figure] = [await aPicture(), await aPicture()]
  const [one, two] = [await anAuthor(), await anAuthor()]
  const { articleId } = await anArticle({
    title: 'Über Papier',
    summary: 'A short word.',
    takeaways: ['Paper lasts.'],
    body: `## Paper\n\nWe like [it](/collections/${shelf.slug}).\n\n::product[${product.slug}]\n\n![](media:${figure})\n\n::product[nothing]`,
    coverMediaId: cover,
    authorIds: [two.authorId, one.authorId],
    tags: ['paper', 'Care'],
    isPublished: false,
  })
  expect(await publish(articleId)).toMatchObject({ status: 'published', slug: 'uber-papier' })

  const row = await rowOf(articleId)
  expect(row).toMatchObject({
    title: 'Über Papier',
    takeaways: ['Paper lasts.'],
    tableOfContents: [{ text: 'Paper', depth: 2 }],
    coverMediaId: cover,
  })
  expect(row.wordCount).toBeGreaterThan(3)
  expect(row.blocks).toMatchObject([
    { kind: 'html' },
    { kind: 'product', productId: product.productId },
    { kind: 'picture', mediaId: figure },
  ])
  const named = await db
    .select({ id: articleAuthors.authorId })
    .from(articleAuthors)
    .where(eq(articleAuthors.articleId, articleId))
    .orderBy(asc(articleAuthors.position))
  expect(named.map(({ id }) => id)).toEqual([two.authorId, one.authorId])
  const of = (table: typeof articleProducts | typeof articleCollections | typeof articleMedia) =>
    db.$count(table, eq(table.articleId, articleId))
  expect([await of(articleProducts), await of(articleCollections), await of(articleMedia)]).toEqual(
    [1, 1, 2],
  )
  expect(await listSearchHits(db, 'uber lasts care', ['article'])).toEqual([
    { kind: 'article', subjectId: articleId },
  ])
  expect(await draftOf(articleId)).toMatchObject({ isChanged: false })
  expect(await reasonsOf(articleId)).toEqual(['created', 'published'])
  expect(await eventsOf(articleId)).toEqual(['article.created', 'article.published'])
})

test('a tag is the same for goods and texts', async () => {
  const name = unique('Marbling')
  const { productId } = await aProduct({ tags: [name] })
  const { articleId } = await anArticle({ tags: [name.toUpperCase()] })
  const [ofProduct] = await db
    .select()
    .from(productTags)
    .where(eq(productTags.productId, productId))
  const ofArticle = await db
    .select({ id: tags.id, name: tags.name })
    .from(articleTags)
    .innerJoin(tags, eq(tags.id, articleTags.tagId))
    .where(eq(articleTags.articleId, articleId))
  expect(ofArticle).toEqual([{ id: ofProduct?.tagId, name }])
})

test('to publish twice what has not changed is to publish once', async () => {
  const { articleId } = await anArticle({ isPublished: false })
  const first = await publish(articleId)
  setClock(() => new Date(Date.now() + HOUR_MS))
  expect(await publish(articleId)).toEqual(first)
  expect(await eventsOf(articleId)).toEqual(['article.created', 'article.published'])
})

test('an edit shows when it is published, under the date it bears', async () => {
  const { articleId } = await anArticle({ title: 'Before' })
  const { publishAt } = await rowOf(articleId)
  setClock(() => new Date(Date.now() + HOUR_MS))
  await write(editor, articleId, { title: 'After' })
  expect(await rowOf(articleId)).toMatchObject({ title: 'Before' })
  await publish(articleId)
  expect(await rowOf(articleId)).toMatchObject({ title: 'After', publishAt })
  expect((await eventsOf(articleId)).at(-1)).toBe('article.updated')
})

test('a time in the future schedules, and can be changed or done away with', async () => {
  const { articleId } = await anArticle({ isPublished: false })
  const publishAt = later(2)
  expect(await publish(articleId, publishAt)).toMatchObject({ status: 'scheduled', publishAt })
  await publish(articleId, later(3))
  expect(await publish(articleId)).toMatchObject({ status: 'published' })
  expect(await eventsOf(articleId)).toEqual([
    'article.created',
    'article.scheduled',
    'article.scheduled',
    'article.published',
  ])
  expect(await reasonsOf(articleId)).toEqual(['created', 'published'])
})

test('a time in the past is the date it bears', async () => {
  const publishAt = new Date('2020-05-01T09:00:00Z')
  const { articleId } = await anArticle({ publishAt })
  expect(await rowOf(articleId)).toMatchObject({ status: 'published', publishAt })
})

test('a new address leads from the old one once readers have seen that', async () => {
  const { articleId } = await anArticle({ slug: 'never-seen', isPublished: false })
  await write(editor, articleId, { slug: 'seen' })
  await publish(articleId)
  await write(editor, articleId, { slug: 'now-here' })
  await publish(articleId)
  expect(await findRedirect(db, '/articles/seen')).toBe('/articles/now-here')
  expect(await findRedirect(db, '/articles/never-seen')).toBeUndefined()

  await anArticle({ kind: 'page', slug: 'here', title: 'Page' })
  await anArticle({ kind: 'page', slug: 'now-here', title: 'Another kind' })
  const other = await anArticle({ isPublished: false })
  await write(editor, other.articleId, { slug: 'now-here' })
  await refusal(publish(other.articleId), 'slug_taken')
})

test("an address made from the title gets a number where it is another one's, and keeps it", async () => {
  const title = unique('Often told')
  const first = await anArticle({ title, isPublished: false })
  const second = await anArticle({ title, isPublished: false })
  await write(editor, second.articleId, { slug: first.slug })
  const { slug } = await publish(second.articleId)
  expect(slug).toBe(`${first.slug}-2`)
  expect((await draftOf(second.articleId)).contents.slug).toBe(slug)
  expect(await rowOf(second.articleId)).toMatchObject({ slug })
  await write(editor, second.articleId, { slug: first.slug, body: 'Told anew.' })
  expect(await publish(second.articleId)).toMatchObject({ slug })
})

test('an address that was seen leads on from under a later date too', async () => {
  const [seen, present] = [unique('seen'), unique('now-here')]
  const { articleId } = await anArticle({ slug: seen })
  await transact((tx) => unpublishArticle(tx, editor, { articleId }))
  await publish(articleId, later(1))
  await write(editor, articleId, { slug: present })
  await publish(articleId, later(2))
  expect(await findRedirect(db, `/articles/${seen}`)).toBeUndefined()
  const afterwards = later(3)
  setClock(() => afterwards)
  expect(await findRedirect(db, `/articles/${seen}`)).toBe(`/articles/${present}`)
})

test('a draft that somebody has saved since it was read is not published unseen', async () => {
  const { articleId, version } = await anArticle({ isPublished: false })
  await write(editor, articleId, { body: 'Not seen.' })
  const attempt = transact((tx) => publishArticle(tx, editor, { articleId, version }))
  expect(await refusal(attempt, 'version_conflict')).toMatchObject({ version: 2 })
  expect(await rowOf(articleId)).toMatchObject({ status: 'draft' })
})

test('what lacks something is not ready', async () => {
  const input = { title: 'Bare', body: '  \n', isPublished: false }
  const bare = await anArticle({ ...input, authorIds: [] })
  const byNobody = transact((tx) =>
    publishArticle(tx, tester, { articleId: bare.articleId, version: 1 }),
  )
  expect(await refusal(byNobody, 'article_not_ready')).toEqual({ fields: ['body', 'authorIds'] })
  const page = await anArticle({ ...input, kind: 'page' })
  expect(await refusal(publish(page.articleId), 'article_not_ready')).toEqual({ fields: ['body'] })
})

test('without an author it is by who began it', async () => {
  const { articleId } = await anArticle({ actor: author, isPublished: false })
  await write(author, articleId, { authorIds: [] })
  await publish(articleId)
  const { contents } = await draftOf(articleId)
  const own = await anAuthor({ userId: author.userId })
  expect(contents.authorIds).toEqual([own.authorId])
})

test('what is archived or public already cannot be scheduled', async () => {
  const shown = await anArticle()
  const attempt = publish(shown.articleId, later(1))
  expect(await refusal(attempt, 'article_not_publishable')).toEqual({ status: 'published' })
  await transact((tx) => archiveArticle(tx, editor, shown))
  expect(await refusal(publish(shown.articleId), 'article_not_publishable')).toEqual({
    status: 'archived',
  })
})

test('an author publishes only where the settings say so, and only what is theirs', async () => {
  const { articleId } = await anArticle({ actor: author, isPublished: false })
  const theirs = await anArticle({ isPublished: false })
  await refusal(publish(articleId, undefined, author), 'forbidden')
  const { publication } = defaultSettings
  const allow = (canAuthorsPublish: boolean) =>
    transact((tx) =>
      changeSettings(tx, tester, { publication: { ...publication, canAuthorsPublish } }),
    )
  await allow(true)
  expect(await publish(articleId, undefined, author)).toMatchObject({ status: 'published' })
  await refusal(publish(theirs.articleId, undefined, author), 'not_found')
  await allow(false)
  await refusal(publish(theirs.articleId, undefined, aClerk('publication.read')), 'forbidden')
  await refusal(
    transact((tx) => publishArticle(tx, editor, { articleId: 'art_none', version: 1 })),
    'not_found',
  )
})
