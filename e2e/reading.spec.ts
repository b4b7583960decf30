import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { systemActor } from '@/domain/accounts/actor'
import { createPreviewLink } from '@/domain/publication/create-preview-link'
import { getStaffArticle } from '@/domain/publication/get-staff-article'
import { publishArticle } from '@/domain/publication/publish-article'
import { saveDraft } from '@/domain/publication/save-draft'
import { type ArticleWish, anArticle, anAuthor } from '@/domain/testing'
import { expectForEverybody } from '@/e2e/everybody'
import { type Goods, goods, newMark } from '@/e2e/goods'
import { test } from '@/e2e/test'
import { problemsOf } from '@/scripts/publication/feed-rules'
import { problemsOfPage } from '@/scripts/publication/html-rules'

const writer = systemActor('journey')
const FEEDS = ['rss.xml', 'atom.xml', 'feed.json'] as const
/** Time enough to look before. */
const SOON_MS = 10_000

test('An article is read from its contents to its notes and on to the goods', {
  tag: ['@no-js', '@mobile'],
}, async ({ page, isMobile }) => {
  const { slug, title, product, author } = await anArticleWithEverything()
  await page.goto('/articles')
  await page.goto(`/articles/${slug}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.getByRole('link', { name: author.name }).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Key takeaways' })).toBeVisible()
  await expect(page.getByText('Wipe the nib.')).toBeVisible()

  if (isMobile) await page.locator('summary', { hasText: 'Contents' }).click()
  await page.getByRole('link', { name: 'The second part' }).locator('visible=true').click()
  await expect(page).toHaveURL(/#.*second-part/)
  await expect(page.getByRole('heading', { name: 'The second part' })).toBeInViewport()

  await page.locator('a[data-footnote-ref]').click()
  const note = page.getByText('What a note says.')
  await expect(note).toBeInViewport()
  await page.locator('a[data-footnote-backref]').click()
  await expect(page.locator('a[data-footnote-ref]')).toBeInViewport()

  const card = page.locator('.reading-card').filter({ hasText: product.title })
  await expect(card).toContainText('€12.50')
  await expect(card).toContainText('In stock')
  await card.getByRole('link', { name: product.title }).click()
  await expect(page).toHaveURL(new RegExp(`/products/${product.slug}$`))
  await expect(page.getByRole('heading', { name: 'Read about it' })).toBeVisible()
  await page.getByRole('link', { name: title }).click()

  await page.getByRole('link', { name: author.name }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(author.name)
  await expect(page.getByRole('link', { name: title })).toBeVisible()
})

test('Everybody can read an article with everything in it', { tag: '@mobile' }, async ({
  page,
  isMobile,
}) => {
  test.slow()
  const { slug } = await anArticleWithEverything()
  await page.goto(`/articles/${slug}`)
  await expectForEverybody(page, isMobile)
})

test('The section being read is marked, and the address goes to the clipboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { slug } = await anArticleWithEverything()
  await page.goto(`/articles/${slug}`)
  const beside = page.getByRole('navigation', { name: 'Contents' })
  await page.getByRole('heading', { name: 'The second part' }).scrollIntoViewIfNeeded()
  await page.mouse.wheel(0, 600)
  await expect(beside.getByRole('link', { name: 'The second part' })).toHaveAttribute(
    'aria-current',
    'true',
  )
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(`/articles/${slug}`)
})

test('A printed article is its text and nothing around it', async ({ page }) => {
  const { slug } = await anArticleWithEverything()
  await page.goto(`/articles/${slug}`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('A first paragraph')).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Share' })).toBeHidden()
  expect((await page.screenshot({ fullPage: true })).length).toBeGreaterThan(10_000)
})

test('A scheduled article appears at its minute, also where a page without it was kept', async ({
  request,
}) => {
  test.slow()
  const title = `On time ${newMark()}`
  const isListed = async () => (await (await request.get('/articles')).text()).includes(title)
  await isListed()
  const publishAt = new Date(Date.now() + SOON_MS)
  const { slug } = await anArticle({ title, publishAt })
  expect(await isListed()).toBe(false)
  await expect.poll(isListed, { timeout: 4 * SOON_MS, intervals: [250] }).toBe(true)
  expect(Date.now()).toBeGreaterThanOrEqual(publishAt.getTime())
  expect((await request.get(`/articles/${slug}`)).status()).toBe(200)
  expect(await textOf(request, '/rss.xml')).toContain(title)
})

test('An article that got another address is found at the old one', async ({ request }) => {
  const { articleId, slug: oldSlug, version } = await anArticle({ title: `Quire ${newMark()}` })
  const slug = `folio-${newMark()}`
  const { contents } = (await getStaffArticle(db, writer, articleId)).draft
  await transact(async (tx) => {
    const saved = await saveDraft(tx, writer, {
      articleId,
      version,
      contents: { ...contents, slug },
      mode: 'saved',
    })
    await publishArticle(tx, writer, { articleId, version: saved.version })
  })
  const moved = await request.get(`/articles/${oldSlug}`, { maxRedirects: 0 })
  expect([moved.status(), moved.headers().location]).toEqual([301, `/articles/${slug}`])
  expect((await request.get(`/articles/${newMark()}`)).status()).toBe(404)
})

test('A page that is previewed looks as it will, and says whether it is published', async ({
  page,
}) => {
  const { articleId } = await anArticle({ kind: 'page', title: `Shipping ${newMark()}` })
  const { token } = await transact((tx) => createPreviewLink(tx, writer, { articleId, days: 1 }))
  await page.goto(`/preview/${token}`)
  await expect(page.getByText('It is published like this.')).toBeVisible()
  await expect(page.getByText(/^Last changed on/)).toBeVisible()
  await expect(page.getByText(/min read/)).toHaveCount(0)
  await expect(page.locator('meta[name=referrer]')).toHaveAttribute('content', 'no-referrer')
})

test('One search finds goods, articles and pages', { tag: ['@no-js', '@mobile'] }, async ({
  page,
}) => {
  const mark = newMark()
  await anArticle({ title: `Essay ${mark}` })
  await anArticle({ kind: 'page', title: `Notice ${mark}` })
  const product = await goods({ title: `Ledger ${mark}` })
  await page.goto('/')
  await page.getByRole('combobox', { name: 'Search the shop' }).fill(mark)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toHaveText('1 piece, 1 article, 1 page found')
  await expect(page.getByRole('link', { name: product.title })).toBeVisible()
  await expect(page.getByRole('link', { name: `Notice ${mark}` })).toBeVisible()
  await page.getByRole('link', { name: `Essay ${mark}` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Essay ${mark}`)
})

test('Feeds and pages are valid by validators that are not ours', async ({ request }) => {
  test.slow()
  const { slug, tag, author, title } = await anArticleWithEverything()
  for (const place of ['', `/tags/${tag}`, `/authors/${author.slug}`]) {
    for (const kind of FEEDS) {
      const text = await textOf(request, `${place}/${kind}`)
      expect(await problemsOf(kind, text), `${place}/${kind}`).toEqual([])
      for (const part of [title, 'Wipe the nib.', 'What a note says.']) expect(text).toContain(part)
    }
  }
  for (const address of [`/articles/${slug}`, `/tags/${tag}`, `/authors/${author.slug}`]) {
    expect(await problemsOfPage(await textOf(request, address)), address).toEqual([])
  }
})

test('Addresses in any script are found, and found again when they have moved', async ({
  request,
}) => {
  const mark = newMark()
  const former = `чернила-${mark}`
  const { articleId, slug } = await anArticle({ title: 'Чернила', slug: former })
  expect(slug).toBe(former)
  expect(await textOf(request, encodeURI(`/articles/${former}`))).toContain('Чернила')
  const { draft } = await getStaffArticle(db, writer, articleId)
  const contents = { ...draft.contents, slug: `墨-${mark}` }
  const { version } = await transact((tx) =>
    saveDraft(tx, writer, { articleId, version: draft.version, contents, mode: 'saved' }),
  )
  await transact((tx) => publishArticle(tx, writer, { articleId, version }))
  expect(await textOf(request, encodeURI(`/articles/${former}`))).toContain('Чернила')
})

test('Search engines are told what an article is', async ({ page }) => {
  const { slug, title, author } = await anArticleWithEverything()
  await page.goto(`/articles/${slug}`)
  const facts = await factsOf(page)
  expect(facts.BlogPosting).toMatchObject({
    headline: title,
    author: [{ '@type': 'Person', name: author.name }],
    publisher: { '@type': 'Organization' },
  })
  expect(facts.BreadcrumbList).toBeDefined()
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    new RegExp(`/articles/${slug}$`),
  )
  await expect(page.locator('meta[property="og:type"]')).toHaveAttribute('content', 'article')
  await expect(page.locator('link[type="application/rss+xml"]')).toHaveAttribute(
    'href',
    /\/rss\.xml$/,
  )
  expect(await textOf(page.request, '/sitemap.xml')).toContain(`/articles/${slug}</loc>`)
})

type Told = { slug: string; title: string; tag: string; product: Goods; author: Named }
type Named = { name: string; slug: string }

async function anArticleWithEverything(wish: ArticleWish = {}): Promise<Told> {
  const mark = newMark()
  const product = await goods({ title: 'Inkstand', price: 1250, stock: 40 })
  const name = `Ada ${mark}`
  const { authorId, slug: authorSlug } = await anAuthor({ name, slug: `ada-${mark}` })
  const title = `How to fill a pen ${mark}`
  const { slug } = await anArticle({
    title,
    summary: 'Slowly, and over a cloth.',
    takeaways: ['Wipe the nib.'],
    tags: [`Pens ${mark}`],
    authorIds: [authorId],
    body: bodyWith(product.slug),
    ...wish,
  })
  return { slug, title, tag: `pens-${mark}`, product, author: { name, slug: authorSlug } }
}

function bodyWith(productSlug: string): string {
  const long = Array.from({ length: 6 }, () => 'Words that take their time to be read. '.repeat(12))
  return [
    'A first paragraph with a note.[^1]',
    '## The first part',
    ...long,
    `::product[${productSlug}]`,
    ':::warning[Mind the acid]\nIt eats steel.\n:::',
    '## The second part',
    ...long,
    '### A detail of it',
    '| Paper | Weight | Price | Made in |\n|---|---:|---:|---|\n| Laid | 90 g | 2.25 | Normandy |',
    `\`\`\`ts\nconst line = 'a long line of code that is wider than any phone could ever be' // so it scrolls\n\`\`\``,
    '> Said by somebody.',
    '::video[A film]{url="https://films.example/1"}',
    '[^1]: What a note says.',
  ].join('\n\n')
}

async function textOf(request: APIRequestContext, address: string): Promise<string> {
  const answer = await request.get(address)
  expect(answer.status(), address).toBe(200)
  return await answer.text()
}

/** The structured data of a page, by type. */
async function factsOf(page: Page): Promise<Record<string, unknown>> {
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents()
  return Object.fromEntries(
    blocks.map((text) => JSON.parse(text)).map((one) => [one['@type'], one]),
  )
}
