import { asc, eq, inArray } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/read'
import { users } from '@/db/schema/accounts'
import { products } from '@/db/schema/catalog'
import { articleDrafts, articles, authors } from '@/db/schema/publication'
import { comments, ratings, reviews } from '@/db/schema/talk'
import { fillWith, isShopEmpty } from '@/demo/fill'
import { allPictures, type StoredPictures } from '@/demo/store-pictures'
import { stars } from '@/demo/talk'
import { now } from '@/lib/clock'

/** As if they were drawn: the rows are what is tried here. */
function stored(): StoredPictures {
  return new Map(
    allPictures().map((picture, index) => {
      const name = index.toString(16).padStart(40, '0')
      const size = { width: 480, height: 320 }
      const key = `${name.slice(0, 2)}/${name}-480.webp`
      return [
        picture,
        {
          ...size,
          contentHash: name.padStart(64, '0'),
          fileName: `${picture.key}.svg`,
          alt: picture.alt,
          renditions: [{ ...size, key, format: 'webp' as const, bytes: 1 }],
        },
      ]
    }),
  )
}

beforeAll(async () => {
  await fillWith(stored())
})

test('twelve articles are out, one waits for its day, one is begun', async () => {
  expect(await isShopEmpty()).toBe(false)
  const rows = await db.select().from(articles).where(eq(articles.kind, 'article'))
  const having = (status: string) => rows.filter((row) => row.status === status)
  expect(having('published')).toHaveLength(12)
  expect(having('scheduled')).toHaveLength(1)
  expect(having('draft')).toHaveLength(1)
  for (const { publishAt, coverMediaId } of having('published')) {
    expect(publishAt && publishAt < now()).toBe(true)
    expect(coverMediaId).not.toBeNull()
  }
  expect(having('scheduled')[0]?.publishAt?.getTime()).toBeGreaterThan(now().getTime())
  expect(await db.$count(articles, eq(articles.kind, 'page'))).toBe(4)
  expect(await db.$count(authors)).toBe(3)
})

test('every picture, product and shelf in a text was found', async () => {
  const rows = await db.select().from(articles)
  const blocks = rows.flatMap(({ blocks: some, slug }) => some.map((block) => ({ ...block, slug })))
  const kinds = new Set(blocks.map(({ kind }) => kind))
  expect(kinds).toEqual(new Set(['html', 'picture', 'product', 'collection', 'video']))
  expect(rows.filter(({ bodySource }) => /media:(?!med_)/.test(bodySource))).toEqual([])
})

test('one published article is being reworked, and readers see nothing of it', async () => {
  const changed = await db
    .select({ status: articles.status, body: articles.bodySource, draft: articleDrafts.contents })
    .from(articleDrafts)
    .innerJoin(articles, eq(articles.id, articleDrafts.articleId))
    .where(eq(articleDrafts.isChanged, true))
  const [reworked] = changed.filter(({ status }) => status === 'published')
  expect(reworked?.draft.body).toContain('A sixth paper')
  expect(reworked?.body).not.toContain('A sixth paper')
})

test('votes add up, comments are answered, held and refused', async () => {
  const voted = Object.values(stars).flat()
  const total = voted.reduce((sum, count) => sum + count, 0)
  expect(await db.$count(ratings)).toBe(total)
  const rows = await db.select().from(comments).orderBy(asc(comments.createdAt))
  const having = (status: string) => rows.filter((row) => row.status === status).length
  expect([having('pending'), having('spam')]).toEqual([1, 1])
  expect(having('approved')).toBeGreaterThan(15)
  expect(rows.filter(({ isByStaff }) => isByStaff).length).toBeGreaterThanOrEqual(5)
  const answers = rows.filter(({ parentId }) => parentId !== null)
  for (const { parentId, createdAt } of answers) {
    const question = rows.find(({ id }) => id === parentId)
    expect(createdAt.getTime()).toBeGreaterThan(question?.createdAt.getTime() ?? Infinity)
  }
})

test('reviews are tallied, and nobody can sign in as who wrote them', async () => {
  const rows = await db.select().from(reviews)
  const approved = rows.filter(({ status }) => status === 'approved')
  const counted = await db
    .select({ sum: products.ratingSum, count: products.ratingCount })
    .from(products)
    .where(
      inArray(
        products.id,
        rows.map(({ productId }) => productId),
      ),
    )
  expect(counted.reduce((all, { count }) => all + count, 0)).toBe(approved.length)
  expect(counted.reduce((all, { sum }) => all + sum, 0)).toBe(
    approved.reduce((all, review) => all + review.stars, 0),
  )
  const people = await db.select().from(users)
  expect(people.length).toBeGreaterThan(0)
  for (const { kind, passwordHash, email } of people) {
    expect({ kind, passwordHash }).toEqual({ kind: 'customer', passwordHash: null })
    expect(email).toMatch(/@example\.com$/)
  }
})
