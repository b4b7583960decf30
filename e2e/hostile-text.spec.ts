import { type BrowserContext, expect, type Page } from '@playwright/test'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { systemActor } from '@/domain/accounts/actor'
import { aColleague } from '@/domain/accounts/testing-accounts'
import { changeSettings } from '@/domain/settings/change-settings'
import { getSettings } from '@/domain/settings/queries'
import type { ShopSettings } from '@/domain/settings/settings'
import { colleagueEmail, signInAs } from '@/e2e/colleagues'
import { fillEverything, type HostileShop, packed, putAside, spread } from '@/e2e/hostile-texts'
import { test } from '@/e2e/test'
import { payloads } from '@/lib/testing-payloads'

const journey = systemActor('journey')
const TABS = 3
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

test('Nothing that anybody types runs, loads or leaves its place', async ({ page, baseURL }) => {
  test.setTimeout(180_000)
  const seen = await watch(page.context(), baseURL)
  const before = await getSettings(db)
  const shop = await fillEverything()
  try {
    await transact((tx) => changeSettings(tx, journey, hostileSettings(before)))
    await page.goto('/articles')
    await visitAll(page.context(), publicAddresses(shop), seen)
    await expectFeeds(page, shop)
    await signInAs(page, await aColleague('admin', colleagueEmail()))
    await visitAll(page.context(), staffAddresses(shop), seen)
  } finally {
    await transact((tx) => changeSettings(tx, journey, before))
    await putAside(shop)
  }
  expect(seen).toEqual([])
})

test('What is not made safe would be seen', async ({ page, baseURL, complaints }) => {
  const seen = await watch(page.context(), baseURL)
  const html = payloads.map(({ text }) => `<div>${text}</div>`)
  let headers: Record<string, string> = {}
  await page.route('**/raw?*', async (route) => {
    const number = Number(new URL(route.request().url()).searchParams.get('payload'))
    const body = `<!doctype html><title>x</title>${html[number] ?? ''}`
    await route.fulfill({ contentType: 'text/html', headers, body })
  })
  const seenOf = async (text: string) => {
    seen.length = 0
    const number = payloads.findIndex((payload) => payload.text === text)
    await page.goto(`/raw?payload=${number}`)
    await page.waitForLoadState('networkidle')
    await lookAt(page, seen)
    return seen.join('\n')
  }
  expect(await seenOf('<script>__hacked=1</script>')).toContain('ran')
  expect(await seenOf('<img src=x onerror=__hacked=1>')).toContain('ran')
  expect(await seenOf('<link rel=stylesheet href="https://attack.example/a.css">')).toContain(
    'asked for https://attack.example',
  )
  expect(await seenOf('<a href="javascript:__hacked=1">x</a>')).toContain('javascript:')
  const answer = await page.request.get('/')
  headers = { 'content-security-policy': answer.headers()['content-security-policy'] ?? '' }
  expect(await seenOf('<script>__hacked=1</script>')).toContain('policy: script-src')
  complaints.length = 0
})

/** Collects whatever a browser does that no page of ours asks for. */
async function watch(context: BrowserContext, baseURL = ''): Promise<string[]> {
  const seen: string[] = []
  const { host } = new URL(baseURL)
  await context.exposeBinding('__tell', ({ page }, what: string) => {
    seen.push(`${what} on ${page.url()}`)
  })
  await context.addInitScript(() => {
    const tell = (what: string) => Reflect.get(window, '__tell')(what)
    Object.defineProperty(window, '__hacked', { set: () => tell('ran'), get: () => undefined })
    document.addEventListener('securitypolicyviolation', (event) => {
      tell(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
  await context.route(
    (url) => url.host !== host && /^(https?|wss?):$/.test(url.protocol),
    async (route) => {
      seen.push(`asked for ${route.request().url()}`)
      await route.abort()
    },
  )
  // The pictures of these texts have no files.
  await context.route('**/media/picture_*', (route) =>
    route.fulfill({ contentType: 'image/gif', body: PIXEL }),
  )
  context.on('page', (tab) => listen(tab, seen))
  for (const tab of context.pages()) listen(tab, seen)
  return seen
}

function listen(tab: Page, seen: string[]): void {
  tab.on('dialog', async (dialog) => {
    seen.push(`dialog ${dialog.message()} on ${tab.url()}`)
    await dialog.dismiss()
  })
}

/** Opens each address in one of a few tabs, lets its scripts settle, and looks at what became of it. */
async function visitAll(
  context: BrowserContext,
  addresses: readonly string[],
  seen: string[],
): Promise<void> {
  const left = [...addresses]
  const tab = async () => {
    const page = await context.newPage()
    for (let address = left.shift(); address; address = left.shift()) {
      const answer = await page.goto(address)
      expect.soft(answer?.status(), address).toBe(200)
      await lookAt(page, seen)
      expect
        .soft(new URL(page.url()).pathname, 'still where it was')
        .toBe(new URL(address, page.url()).pathname)
    }
    await page.close()
  }
  await Promise.all(Array.from({ length: TABS }, tab))
}

/** What waits for a click, a focus or another browser. */
async function lookAt(page: Page, seen: string[]): Promise<void> {
  const waiting = await page.evaluate(() => {
    const kept = ['http:', 'https:', 'mailto:', 'tel:']
    const found: string[] = []
    for (const element of document.querySelectorAll('*')) {
      const name = element.localName
      if (/^(iframe|object|embed|base|applet|frame|portal|math)$/.test(name))
        found.push(`<${name}>`)
      for (const attribute of element.attributes) {
        if (/^on/i.test(attribute.name)) found.push(`${name} ${attribute.name}`)
      }
      for (const address of ['href', 'action', 'formaction', 'src', 'xlink:href']) {
        const value = element.getAttribute(address)
        if (value === null || value === '') continue
        const protocol = URL.parse(value, document.baseURI)?.protocol
        if (protocol && !kept.includes(protocol) && !/^data:image\//.test(value)) {
          found.push(`${name} ${address}=${value}`)
        }
      }
    }
    return found
  })
  seen.push(...waiting.map((what) => `${what} on ${page.url()}`))
}

async function expectFeeds(page: Page, shop: HostileShop): Promise<void> {
  for (const feed of ['/rss.xml', '/atom.xml', '/sitemap.xml']) {
    const text = await (await page.request.get(feed)).text()
    const fault = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml')
      return parsed.querySelector('parsererror')?.textContent ?? ''
    }, text)
    expect.soft(fault, feed).toBe('')
    expect.soft(text, feed).toContain('hostile-')
  }
  const json = await (await page.request.get('/feed.json')).json()
  expect.soft(JSON.stringify(json)).toContain(shop.articles.at(-1)?.slug)
}

function publicAddresses({ articles, products, collections, previews }: HostileShop): string[] {
  const said = spread(packed(200), 12).map((text) => encodeURIComponent(text))
  return [
    '/',
    '/articles',
    '/articles/archive',
    '/tags',
    '/authors',
    '/products',
    '/collections',
    '/cart',
    ...articles.map(({ slug }) => `/articles/${slug}`),
    ...products.map(({ slug }) => `/products/${slug}`),
    ...collections.map(({ slug }) => `/collections/${slug}`),
    ...previews.map((token) => `/preview/${token}`),
    ...said.map((text) => `/search?q=${text}`),
    ...said.slice(0, 3).map((text) => `/sign-in?to=${text}`),
    ...said.slice(3, 5).map((text) => `/products?sort=${text}&available=${text}`),
  ]
}

function staffAddresses({ articles, products, collections }: HostileShop): string[] {
  const edited = articles.slice(0, 4).map(({ articleId }) => `/admin/articles/${articleId}`)
  const said = spread(packed(200), 3).map((text) => encodeURIComponent(text))
  return [
    '/admin',
    '/admin/articles',
    ...edited,
    ...edited.slice(0, 2).map((address) => `${address}/revisions`),
    '/admin/authors',
    '/admin/publication',
    '/admin/comments?status=approved',
    '/admin/comments',
    '/admin/reviews',
    '/admin/media',
    '/admin/audit',
    '/admin/products',
    ...products.slice(0, 2).map(({ productId }) => `/admin/products/${productId}`),
    '/admin/collections',
    ...collections.slice(0, 2).map(({ collectionId }) => `/admin/collections/${collectionId}`),
    ...said.map((text) => `/admin/search?q=${text}`),
    ...said.map((text) => `/admin/articles?q=${text}`),
  ]
}

/** Everything the shop says of itself on each of its pages. */
function hostileSettings({ hero, contact, publication }: ShopSettings): Partial<ShopSettings> {
  const [lines, sentences] = [packed(200), packed(500)]
  let number = 0
  const next = (packs: readonly string[]) => packs[number++ % packs.length] ?? ''
  const link = () => ({ label: next(lines), href: `/pages/x-${number}` })
  return {
    name: next(lines),
    tagline: next(lines),
    description: next(sentences),
    announcement: next(lines),
    contact: { ...contact, addressLines: [next(lines), next(lines), next(lines)] },
    menu: [link(), link(), link()],
    footer: [{ title: next(lines), links: [link(), link(), link()] }],
    hero: { ...hero, title: next(lines), text: next(sentences) },
    story: {
      title: next(lines),
      body: packed(20_000, '\n\n')[0] ?? '',
      link: link(),
      mediaId: null,
    },
    deliveryNote: next(sentences),
    returnsNote: next(sentences),
    publication: { ...publication, title: next(lines), description: next(sentences) },
  }
}
