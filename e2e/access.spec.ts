import { randomUUID } from 'node:crypto'
import { type APIRequestContext, expect } from '@playwright/test'
import { and, desc, eq, isNull } from 'drizzle-orm'
import { sessionCookie } from '@/app/_http/testing-session'
import { ACCESS, type AccessRule } from '@/app/access'
import { db } from '@/db/read'
import { addresses, apiKeys, users } from '@/db/schema/accounts'
import { collections } from '@/db/schema/catalog'
import { media } from '@/db/schema/media'
import { orders } from '@/db/schema/orders'
import { emails, events, jobs } from '@/db/schema/platform'
import { articleRevisions, articles, authors } from '@/db/schema/publication'
import { comments } from '@/db/schema/talk'
import { transact } from '@/db/transact'
import { BUILT_IN_ROLES, type BuiltInRole, isPermission } from '@/domain/accounts/permissions'
import { aColleague, aCustomer, aSession } from '@/domain/accounts/testing-accounts'
import type { ArticleKind } from '@/domain/publication/article-input'
import { goods, newMark } from '@/e2e/goods'
import { publicPages } from '@/e2e/pages'
import { test } from '@/e2e/test'
import { hashToken, newId, newToken } from '@/lib/ids'
import { problemsOfPage } from '@/scripts/publication/html-rules'

/**
 * Every page of the access table × every kind of visitor, over HTTP and with addresses that name something, so that a page which is not found
 * was denied. A page with an open segment that this file cannot name fails.
 */

type Visitor = { name: string; cookie: string; mayEnter: (rule: AccessRule) => boolean }
type Request = APIRequestContext

const OPEN_SEGMENT = /\[[^\]]+\]/g
const ROLES: readonly BuiltInRole[] = Object.keys(BUILT_IN_ROLES).filter(
  (name): name is BuiltInRole => Object.hasOwn(BUILT_IN_ROLES, name),
)
const pages = Object.entries(ACCESS)
  .filter(([name]) => name.startsWith('PAGE '))
  .map(([name, rule]) => ({ address: name.slice('PAGE '.length), rule }))
const rooms = pages.filter(
  ({ rule }) =>
    ['staff', 'customer', 'signed-in'].includes(rule.access) || isPermission(rule.access),
)

test('Every room lets in whom it should, and nobody else', async ({ request }) => {
  test.setTimeout(240_000)
  const places = await nameEverything(request)
  const wrong = []
  for (const [number, visitor] of (await everybody(places.customerId)).entries()) {
    // Each from an address of their own: together they ask more often than one may.
    const from = { 'x-forwarded-for': `10.77.${number}.1` }
    for (const { address, rule } of rooms) {
      const met = await visit(request, places.pathOf(address), visitor.cookie, from)
      const expected = expectedOf(visitor, { address, rule })
      if (!expected.includes(met))
        wrong.push(`${visitor.name} at ${address}: ${met}, not ${expected}`)
    }
  }
  expect(wrong).toEqual([])
})

test("A customer's own things are there for them and for nobody else", async ({ request }) => {
  const places = await nameEverything(request)
  const owned = pages.filter(({ rule }) => rule.isOwned)
  expect(owned.length).toBeGreaterThan(1)
  const owner = await cookieOf(places.customerId)
  const other = await cookieOf((await aCustomer()).userId)
  for (const { address } of owned) {
    const path = places.pathOf(address)
    expect([path, await visit(request, path, owner)]).toEqual([path, 'in'])
    expect([path, await visit(request, path, other)]).toEqual([path, 'not found'])
  }
})

test('No page of the shop fails on an address that names nothing', async ({ request }) => {
  for (const { address } of pages) {
    const path = namingNothing(address)
    const met = await visit(request, path, '')
    expect(['in', 'elsewhere', 'not found', 'sign in'], path).toContain(met)
  }
})

test('Every page is valid HTML', async ({ request }) => {
  test.slow()
  const places = await nameEverything(request)
  const owner = await cookieOf((await aColleague('owner')).userId)
  const customer = await cookieOf(places.customerId)
  const others = pages.filter((page) => !rooms.includes(page))
  const asked = [
    ...rooms.map(({ address, rule }) => ({
      path: places.pathOf(address),
      cookie: rule.access === 'customer' ? customer : owner,
    })),
    ...others.map(({ address }) => ({ path: namingNothing(address), cookie: '' })),
    ...Object.values(publicPages).map((path) => ({ path, cookie: '' })),
  ]
  const wrong = []
  for (const { path, cookie } of asked) {
    const response = await request.get(path, { headers: { cookie } })
    const problems = await problemsOfPage(await response.text())
    wrong.push(...problems.map((problem) => `${path} (${response.status()}): ${problem}`))
  }
  expect(wrong).toEqual([])
})

function namingNothing(address: string): string {
  return address.replaceAll(OPEN_SEGMENT, 'nothing')
}

async function everybody(customerId: string): Promise<Visitor[]> {
  const half = await aColleague('owner')
  const gone = await aColleague('owner')
  const goneCookie = await cookieOf(gone.userId)
  await transact((tx) =>
    tx.update(users).set({ status: 'deactivated' }).where(eq(users.id, gone.userId)),
  )
  const nowhere = () => false
  const staff: Visitor[] = []
  for (const role of ROLES) {
    const rights: readonly string[] = BUILT_IN_ROLES[role]
    staff.push({
      name: role,
      cookie: await cookieOf((await aColleague(role)).userId),
      mayEnter: ({ access }) =>
        access === 'staff' || access === 'signed-in' || rights.includes(access),
    })
  }
  return [
    { name: 'anonymous', cookie: '', mayEnter: nowhere },
    { name: 'deactivated', cookie: goneCookie, mayEnter: nowhere },
    { name: 'half signed in', cookie: await cookieOf(half.userId, 'half'), mayEnter: nowhere },
    {
      name: 'customer',
      cookie: await cookieOf(customerId),
      mayEnter: ({ access }) => access === 'customer' || access === 'signed-in',
    },
    ...staff,
  ]
}

type Met = 'in' | 'elsewhere' | 'sign in' | 'not found' | `status ${number}`

/** Texts of other people, which editors see and authors do not. */
const OTHERS_TEXTS = /^\/admin\/(articles|pages)\/\[id\]/

function expectedOf({ name, mayEnter }: Visitor, { address, rule }: (typeof pages)[number]): Met[] {
  if (['anonymous', 'deactivated', 'half signed in'].includes(name)) return ['sign in']
  if (name === 'author' && OTHERS_TEXTS.test(address)) return ['not found']
  // A page about something that cannot be done now leads back to where it can be seen.
  if (mayEnter(rule)) return ['in', 'elsewhere']
  return name !== 'customer' && rule.access === 'customer'
    ? ['not found', 'elsewhere']
    : ['not found']
}

async function visit(request: Request, path: string, cookie: string, from = {}): Promise<Met> {
  const response = await request.get(path, { headers: { cookie, ...from }, maxRedirects: 0 })
  const status = response.status()
  if (status === 200) return 'in'
  if (status === 404) return 'not found'
  if (status < 300 || status > 399) return `status ${status}`
  return response.headers().location?.startsWith('/sign-in') ? 'sign in' : 'elsewhere'
}

async function cookieOf(userId: string, state: 'half' | 'full' = 'full'): Promise<string> {
  return await sessionCookie((await aSession(userId, state)).token)
}

/** One of everything that a page can be about; the order and the address belong to one customer. */
async function nameEverything(request: Request) {
  const { userId: customerId } = await aCustomer()
  const { userId: colleagueId } = await aColleague('author')
  const { productId, variantId } = await goods({ title: 'Named' })
  const orderId = await anOrderOf(request, { customerId, variantId })
  const [event] = await db
    .select({ seq: events.seq })
    .from(events)
    .orderBy(desc(events.seq))
    .limit(1)
  const [job] = await db.select({ id: jobs.id }).from(jobs).orderBy(desc(jobs.createdAt)).limit(1)
  await expect.poll(() => db.$count(emails)).toBeGreaterThan(0)
  const [mail] = await db.select({ id: emails.id }).from(emails).limit(1)
  const [collection] = await db.select({ id: collections.id }).from(collections).limit(1)
  const [author] = await db.select({ id: authors.id }).from(authors).limit(1)
  const [comment] = await db.select({ id: comments.id }).from(comments).limit(1)
  const [picture] = await db.select({ id: media.id }).from(media).limit(1)
  const keyId = newId('key')
  const addressId = newId('adr')
  await transact(async (tx) => {
    const secretHash = hashToken(newToken())
    await tx.insert(apiKeys).values({
      id: keyId,
      name: 'Till',
      prefix: newMark(),
      secretHash,
      scopes: [],
      createdBy: colleagueId,
    })
    const address = {
      name: 'Ada Finch',
      line1: 'Quay 1',
      postalCode: '10178',
      city: 'Berlin',
      country: 'DE',
    }
    await tx.insert(addresses).values({ id: addressId, userId: customerId, address })
  })
  const named: Record<string, string | number | undefined> = {
    '/account/orders/': orderId,
    '/account/addresses/': addressId,
    '/admin/orders/': orderId,
    '/admin/products/': productId,
    '/admin/collections/': collection?.id,
    '/admin/staff/': colleagueId,
    '/admin/roles/': 'role_author',
    '/admin/keys/': keyId,
    '/admin/jobs/': job?.id,
    '/admin/mails/': mail?.id,
    '/admin/audit/': event?.seq,
    ...(await nameTexts('article')),
    ...(await nameTexts('page')),
    '/admin/authors/': author?.id,
    '/admin/comments/': comment?.id,
    '/admin/media/': picture?.id,
  }
  function pathOf(address: string): string {
    return address.replaceAll(OPEN_SEGMENT, (_, place: number) => {
      const name = named[address.slice(0, place)]
      if (name === undefined) throw new Error(`nothing names ${address}`)
      return String(name)
    })
  }
  return { customerId, pathOf }
}

/** A text of the demo shop with its first revision, as the addresses of the back office name them. */
async function nameTexts(kind: ArticleKind): Promise<Record<string, string | undefined>> {
  const [revision] = await db
    .select({ id: articleRevisions.id, articleId: articleRevisions.articleId })
    .from(articleRevisions)
    .innerJoin(articles, eq(articles.id, articleRevisions.articleId))
    .where(and(eq(articles.kind, kind), isNull(articles.createdBy)))
    .limit(1)
  return {
    [`/admin/${kind}s/`]: revision?.articleId,
    [`/admin/${kind}s/[id]/revisions/`]: revision?.id,
  }
}

async function anOrderOf(
  request: Request,
  { customerId, variantId }: { customerId: string; variantId: string },
): Promise<string> {
  const begun = await request.post('/api/v1/carts', { data: { lines: [{ variantId }] } })
  const { token } = await begun.json()
  const methods = await request.get(
    `/api/v1/carts/${token}/shipping-methods?country=DE&postalCode=10178`,
  )
  const { shippingMethods } = await methods.json()
  const changed = await request.patch(`/api/v1/carts/${token}`, {
    data: {
      email: `${newId('ada')}@example.org`,
      shippingAddress: {
        name: 'Ada Finch',
        line1: 'Quay 1',
        postalCode: '10178',
        city: 'Berlin',
        country: 'DE',
      },
      shippingMethodId: shippingMethods[0].id,
      paymentMethod: 'bank_transfer',
    },
  })
  const { cart } = await changed.json()
  const placed = await request.post('/api/v1/orders', {
    data: { cartToken: token, cartVersion: cart.version, shownTotal: cart.totals.total },
    headers: { 'idempotency-key': randomUUID() },
  })
  expect(placed.status(), await placed.text()).toBe(201)
  const { order } = await placed.json()
  const [row] = await transact((tx) =>
    tx
      .update(orders)
      .set({ customerId })
      .where(eq(orders.number, order.number))
      .returning({ id: orders.id }),
  )
  return row?.id ?? ''
}
