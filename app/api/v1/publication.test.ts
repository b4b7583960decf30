import { beforeAll, expect, test } from 'vitest'
import { ask } from '@/app/api/v1/testing'
import { anArticle, anAuthor, aPicture, aProduct, aShop } from '@/domain/testing'

const HOUR_MS = 3_600_000
const hoursAgo = (hours: number) => new Date(Date.now() - hours * HOUR_MS)

beforeAll(async () => {
  await aShop()
})

test('articles are listed newest first, page by page, by tag and by author', async () => {
  const { authorId, slug: author } = await anAuthor({ name: 'Nib Smith' })
  for (const n of [3, 1, 2]) {
    await anArticle({
      title: `Nib ${n}`,
      tags: ['Nibs'],
      authorIds: [authorId],
      publishAt: hoursAgo(n),
    })
  }
  await anArticle({ title: 'Nib of tomorrow', tags: ['Nibs'], publishAt: hoursAgo(-24) })

  for (const filter of ['tag=nibs', `author=${author}`]) {
    const first = await ask('GET', `/articles?${filter}&limit=2`)
    expect(first.body.articles.map(({ title }: { title: string }) => title)).toEqual([
      'Nib 1',
      'Nib 2',
    ])
    const { nextCursor } = first.body
    const second = await ask('GET', `/articles?${filter}&limit=2&cursor=${nextCursor}`)
    expect(second.body.articles.map(({ title }: { title: string }) => title)).toEqual(['Nib 3'])
    expect(second.body.nextCursor).toBeNull()
  }
  expect((await ask('GET', '/articles?tag=no-such')).status).toBe(404)
  expect((await ask('GET', '/articles?cursor=made-up')).status).toBe(422)
})

test('an article is told whole, with goods as they are now', async () => {
  const product = await aProduct({ title: 'Steel nib', price: 450 })
  const mediaId = await aPicture('A nib')
  const { slug } = await anArticle({
    title: 'A whole nib',
    summary: 'Of steel.',
    takeaways: ['Wipe it.'],
    body: `## Care\n\nDry it.\n\n![](media:${mediaId} "Split")\n\n::product[${product.slug}]`,
    coverMediaId: mediaId,
    focalPoint: { x: 10, y: 90 },
  })
  const { status, body } = await ask('GET', `/articles/${slug}`)
  expect(status).toBe(200)
  expect(body.article).toMatchObject({
    title: 'A whole nib',
    takeaways: ['Wipe it.'],
    focalPoint: { x: 10, y: 90 },
    cover: { alt: 'A nib' },
    tableOfContents: [{ text: 'Care', depth: 2 }],
    rating: null,
    readingMinutes: 1,
  })
  expect(body.article.blocks.map(({ kind }: { kind: string }) => kind)).toEqual([
    'html',
    'picture',
    'product',
  ])
  expect(body.article.blocks[2].product).toMatchObject({ price: { amount: 450 } })
})

test('tags, authors and pages are told, and what is not out is not there', async () => {
  const { authorId, slug: author } = await anAuthor({ name: 'Ada Reed' })
  await anArticle({ tags: ['Reeds'], authorIds: [authorId] })
  const { slug: page } = await anArticle({ kind: 'page', title: 'Imprint', body: 'We are.' })
  const { slug: draft } = await anArticle({ title: 'Unready', isPublished: false })

  const tags = await ask('GET', '/tags')
  expect(tags.body.tags).toContainEqual({
    slug: 'reeds',
    path: '/tags/reeds',
    name: 'Reeds',
    articleCount: 1,
  })
  const authors = await ask('GET', '/authors')
  expect(authors.body.authors).toContainEqual(
    expect.objectContaining({ slug: author, name: 'Ada Reed', articleCount: 1 }),
  )
  expect((await ask('GET', `/authors/${author}`)).body.articles).toHaveLength(1)
  expect((await ask('GET', `/pages/${page}`)).body.page).toMatchObject({ title: 'Imprint' })
  expect((await ask('GET', `/articles/${draft}`)).status).toBe(404)
  expect((await ask('GET', `/articles/${page}`)).status).toBe(404)
  expect((await ask('GET', '/authors/nobody')).status).toBe(404)
})

test('one search finds goods, articles and pages', async () => {
  await aProduct({ title: 'Vellum sheet' })
  await anArticle({ title: 'On vellum' })
  await anArticle({ kind: 'page', title: 'Vellum and customs' })
  const { body } = await ask('GET', '/search?q=vellum')
  expect([body.products.length, body.articles.length, body.pages.length]).toEqual([1, 1, 1])
  const { body: typing } = await ask('GET', '/search/suggestions?q=vell')
  expect(typing.suggestions.map(({ kind }: { kind: string }) => kind)).toEqual([
    'product',
    'article',
    'page',
  ])
})
