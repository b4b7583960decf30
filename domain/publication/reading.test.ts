import { PgSelectBase } from 'drizzle-orm/pg-core'
import { SQLiteSelectBase } from 'drizzle-orm/sqlite-core'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/db/read'
import { relatedArticles } from '@/db/schema/publication'
import { transact } from '@/db/transact'
import { archiveProduct } from '@/domain/catalog/archive-product'
import { getArticlePage } from '@/domain/publication/get-article-page'
import { getAuthorPage } from '@/domain/publication/get-author-page'
import { getFeed } from '@/domain/publication/get-feed'
import { getPage } from '@/domain/publication/get-page'
import { getTagPage } from '@/domain/publication/get-tag-page'
import { listArchive } from '@/domain/publication/list-archive'
import { listArticles } from '@/domain/publication/list-articles'
import { listAuthors } from '@/domain/publication/list-authors'
import { listMentions } from '@/domain/publication/list-mentions'
import { listTags } from '@/domain/publication/list-tags'
import { listTextsSitemap } from '@/domain/publication/list-texts-sitemap'
import { searchArticles, suggest } from '@/domain/publication/search-texts'
import {
  aCollection,
  anArticle,
  anAuthor,
  aPicture,
  aProduct,
  aShop,
  type MadeArticle,
  type MadeProduct,
  tester,
} from '@/domain/testing'
import { setClock } from '@/lib/clock'
import { readingMinutes } from '@/lib/reading-time'

const DAY_MS = 86_400_000
const NOON = new Date('2031-05-10T12:00:00Z')
const daysAgo = (days: number) => new Date(NOON.getTime() - days * DAY_MS)

let pen: MadeProduct
let ink: MadeProduct
let whole: MadeArticle
let author: { authorId: string; slug: string }

beforeAll(async () => {
  setClock(() => NOON)
  await aShop({ timeZone: 'Europe/Berlin' })
  const mediaId = await aPicture('A desk')
  const { slug: collection } = await aCollection('Pens')
  pen = await aProduct({ title: 'Brass pen', tags: ['Writing'], price: 900, mediaIds: [mediaId] })
  ink = await aProduct({ title: 'Walnut ink', price: 700 })
  author = await anAuthor({ name: 'Ada Quill' })
  await anArticle({ title: 'The day before', publishAt: daysAgo(3), tags: ['Writing'] })
  whole = await anArticle({
    title: 'With everything',
    summary: 'A deck.',
    takeaways: ['Dip & wipe.'],
    publishAt: daysAgo(2),
    tags: ['Writing', 'ink'],
    authorIds: [author.authorId],
    coverMediaId: mediaId,
    body: [
      `Text with [ink](/products/${ink.slug}).[^1]`,
      `![](media:${mediaId} "A *caption*")`,
      `::product[${pen.slug}]`,
      `::collection[${collection}]`,
      '## After',
      '::video[A film]{url="https://films.example/1"}',
      '[^1]: A note.',
    ].join('\n\n'),
  })
  await anArticle({ title: 'The day after', publishAt: daysAgo(1), tags: ['ink'] })
  await anArticle({ title: 'Tomorrow', publishAt: daysAgo(-1), tags: ['Future'] })
  await anArticle({ title: 'A draft', isPublished: false })
})

beforeEach(() => setClock(() => NOON))

const titles = (cards: readonly { title: string }[]) => cards.map(({ title }) => title)

describe('lists', () => {
  it('are newest first, and hold only what is out', async () => {
    const list = await listArticles(db, 1)
    expect(titles(list.cards)).toEqual(['The day after', 'With everything', 'The day before'])
    expect(list).toMatchObject({ total: 3, page: 1, pageCount: 1 })
    expect((await listArticles(db, 2)).cards).toEqual([])
    expect(list.cards[1]).toMatchObject({
      authors: [{ name: 'Ada Quill' }],
      tags: [{ slug: 'ink' }, { slug: 'writing' }],
      cover: { alt: 'A desk' },
    })
  })

  it('take in a scheduled article at its minute, whether a job runs or not', async () => {
    setClock(() => daysAgo(-1))
    expect(titles((await listArticles(db, 1)).cards)[0]).toBe('Tomorrow')
    setClock(() => new Date(daysAgo(-1).getTime() - 1))
    expect(titles((await listArticles(db, 1)).cards)[0]).toBe('The day after')
  })

  it('count tags and authors by what is out', async () => {
    expect(await listTags(db)).toEqual([
      { slug: 'ink', name: 'ink', articleCount: 2 },
      { slug: 'writing', name: 'Writing', articleCount: 2 },
    ])
    expect(await listAuthors(db)).toContainEqual(
      expect.objectContaining({ name: 'Ada Quill', articleCount: 1 }),
    )
  })

  it('of a tag come with goods of the same tag', async () => {
    const tag = await getTagPage(db, 'writing', 1)
    expect(titles(tag.cards)).toEqual(['With everything', 'The day before'])
    expect(titles(tag.products)).toEqual(['Brass pen'])
    await expect(getTagPage(db, 'future', 1)).rejects.toMatchObject({ code: 'not_found' })
    await expect(getTagPage(db, 'no such', 1)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('of an author hold what they wrote', async () => {
    expect(titles((await getAuthorPage(db, author.slug, 1)).cards)).toEqual(['With everything'])
    const { slug } = await anAuthor({ name: 'Not Yet' })
    await expect(getAuthorPage(db, slug, 1)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('of the archive go by the clock of the shop', async () => {
    await anArticle({ title: 'New Year in Berlin', publishAt: new Date('2029-12-31T23:30:00Z') })
    const archive = await listArchive(db, 2030)
    expect(archive.years).toEqual([
      { year: 2031, articleCount: 3 },
      { year: 2030, articleCount: 1 },
    ])
    expect(archive.months).toMatchObject([
      { month: 1, articles: [{ title: 'New Year in Berlin' }] },
    ])
    expect((await listArchive(db)).year).toBe(2031)
    await expect(listArchive(db, 1999)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('name the articles that speak of a product', async () => {
    expect(titles(await listMentions(db, pen.productId))).toEqual(['With everything'])
    expect(titles(await listMentions(db, ink.productId))).toEqual(['With everything'])
  })
})

describe('an article', () => {
  it('is laid out whole: text, pictures, goods with today’s price, what came before and after', async () => {
    const article = await getArticlePage(db, whole.slug)
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'html',
      'picture',
      'product',
      'html',
      'video',
      'html',
    ])
    expect(article).toMatchObject({
      title: 'With everything',
      takeaways: ['Dip & wipe.'],
      previous: { title: 'The day before' },
      next: { title: 'The day after' },
      authors: [{ name: 'Ada Quill', bioHtml: '' }],
      seo: { title: 'With everything', description: 'A deck.' },
      socialPicture: { alt: 'A desk' },
      rating: undefined,
    })
    expect(article.blocks[2]).toMatchObject({
      card: { title: 'Brass pen', price: { amount: 900 } },
    })
    expect(titles(article.products)).toEqual(['Walnut ink'])
  })

  it('shows a collection as soon as there are goods in it, and goods no longer once they are gone', async () => {
    const gone = await aProduct({ title: 'Gone' })
    const { slug } = await anArticle({ body: `Before.\n\n::product[${gone.slug}]\n\nAfter.` })
    const kinds = async () => (await getArticlePage(db, slug)).blocks.map(({ kind }) => kind)
    expect(await kinds()).toEqual(['html', 'product', 'html'])
    const { productId } = gone
    await transact((tx) => archiveProduct(tx, tester, { productId }))
    expect(await kinds()).toEqual(['html', 'html'])
  })

  it('leads to what the job found, else to the newest', async () => {
    const [before] = (await listArticles(db, 1)).cards.filter((c) => c.title === 'The day before')
    expect((await getArticlePage(db, whole.slug)).related.length).toBeGreaterThan(1)
    await transact((tx) =>
      tx.insert(relatedArticles).values({
        articleId: whole.articleId,
        relatedArticleId: before?.id ?? '',
        position: 0,
      }),
    )
    expect(titles((await getArticlePage(db, whole.slug)).related)).toEqual(['The day before'])
  })

  it('is not there while it is a draft or not due, and never under /pages', async () => {
    for (const slug of ['a-draft', 'tomorrow', 'no-such', '../etc']) {
      await expect(getArticlePage(db, slug)).rejects.toMatchObject({ code: 'not_found' })
    }
    await expect(getPage(db, whole.slug)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('takes at least a minute', () => {
    expect([0, 100, 345, 2300].map(readingMinutes)).toEqual([1, 1, 2, 10])
  })
})

describe('a page', () => {
  it('is laid out like an article', async () => {
    const { slug } = await anArticle({ kind: 'page', title: 'Shipping', body: 'In *two* days.' })
    expect(await getPage(db, slug)).toMatchObject({
      title: 'Shipping',
      blocks: [{ kind: 'html', html: '<p>In <em>two</em> days.</p>' }],
    })
    await expect(getPage(db, 'no-such')).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a feed', () => {
  it('carries whole texts with absolute addresses, takeaways first', async () => {
    const feed = await getFeed(db, { author: author.slug }, 'https://shop.example')
    expect(feed.items).toHaveLength(1)
    const html = feed.items[0]?.html ?? ''
    expect(html).toContain('<li>Dip &#x26; wipe.</li>')
    expect(html).toContain(`href="https://shop.example/products/${ink.slug}"`)
    expect(html).toMatch(/src="https:\/\/shop\.example\/media\/[^"]+\.jpeg"/)
    expect(html).toContain('Brass pen</a>, €9.00')
    expect(html).toContain(`href="https://shop.example/articles/${whole.slug}#`)
    expect(html).not.toMatch(/(href|src)="[/#]/)
    expect(html.indexOf('Key takeaways')).toBeLessThan(html.indexOf('Text with'))
  })

  it('is of everything, or of a tag, or is not there', async () => {
    expect((await getFeed(db, {}, 'https://shop.example')).path).toBe('/articles')
    const ofTag = await getFeed(db, { tag: 'ink' }, 'https://shop.example')
    expect(titles(ofTag.items)).toEqual(['The day after', 'With everything'])
    for (const scope of [{ tag: 'future' }, { tag: 'no-such' }, { author: 'nobody' }]) {
      await expect(getFeed(db, scope, 'https://shop.example')).rejects.toMatchObject({
        code: 'not_found',
      })
    }
  })
})

describe('search and sitemap', () => {
  it('find articles by words of their text, and none that are not out', async () => {
    expect(titles((await searchArticles(db, 'everything', 1)).cards)).toEqual(['With everything'])
    expect((await searchArticles(db, 'tomorrow', 1)).total).toBe(0)
    expect((await suggest(db, 'everyth')).map(({ kind, path }) => [kind, path])).toEqual([
      ['article', `/articles/${whole.slug}`],
    ])
  })

  it('name every public address once', async () => {
    const paths = (await listTextsSitemap(db)).map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    const wanted = ['/articles', '/tags/ink', `/authors/${author.slug}`, `/articles/${whole.slug}`]
    expect(paths).toEqual(expect.arrayContaining([...wanted, '/pages/shipping']))
    expect(paths).not.toContain('/articles/tomorrow')
    expect(paths).not.toContain('/tags/future')
  })

  it('say that a topic and an author change when what was scheduled appears', async () => {
    const publishAt = daysAgo(-3)
    await anArticle({ publishAt, tags: ['Sitemaps'], authorIds: [author.authorId] })
    setClock(() => publishAt)
    const entries = await listTextsSitemap(db)
    const changes = new Map(entries.map(({ path, updatedAt }) => [path, updatedAt]))
    expect(changes.get('/tags/sitemaps')).toEqual(publishAt)
    expect(changes.get(`/authors/${author.slug}`)).toEqual(publishAt)
  })
})

describe('a page asks the database', () => {
  it('as often for a long article as for a short one', async () => {
    const goods = await Promise.all([1, 2, 3, 4, 5, 6].map(() => aProduct({})))
    const cards = (of: typeof goods) => of.map(({ slug }) => `::product[${slug}]`).join('\n\n')
    const short = await anArticle({ body: cards(goods.slice(0, 1)) })
    const long = await anArticle({ body: cards(goods) })
    const costs = await countQueries(() => getArticlePage(db, short.slug))
    expect(await countQueries(() => getArticlePage(db, long.slug))).toBe(costs)
    expect(costs).toBeLessThanOrEqual(25)
    expect(await countQueries(() => listArticles(db, 1))).toBeLessThanOrEqual(6)
    expect(await countQueries(() => getFeed(db, {}, 'https://shop.example'))).toBeLessThanOrEqual(
      17,
    )
  })
})

/** A select asks the database when it is awaited, whichever engine it was built for. */
async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const sqlite = vi.spyOn(SQLiteSelectBase.prototype, 'then')
  const postgres = vi.spyOn(PgSelectBase.prototype, 'then')
  await work()
  const count = sqlite.mock.calls.length + postgres.mock.calls.length
  sqlite.mockRestore()
  postgres.mockRestore()
  return count
}
