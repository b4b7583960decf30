import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { type APIResponse, expect } from '@playwright/test'
import Database from 'better-sqlite3'
import { goods, newMark } from '@/e2e/goods'
import { missingPage, publicPages } from '@/e2e/pages'
import { test } from '@/e2e/test'
import { config } from '@/lib/config'

const run = promisify(execFile)

test('A page is rendered once and then answered from memory, until something on it changes', async ({
  request,
}) => {
  const { slug, title, productId } = await goods({ title: 'Kept' })
  const address = `/products/${slug}`
  expect(cacheOf(await request.get(address))).toBe('miss')
  // Other journeys write while this one runs, so that it may take another round.
  await expect(async () => {
    await request.get(address)
    expect(cacheOf(await request.get(address))).toBe('hit')
  }).toPass()

  const renamed = `Renamed ${newMark()}`
  sql('UPDATE products SET title = ? WHERE id = ?', renamed, productId)
  const fresh = await request.get(address)
  expect(cacheOf(fresh)).toBe('miss')
  expect(await fresh.text()).toContain(renamed)
  expect(await fresh.text()).not.toContain(title)
})

test('Goods imported from a terminal are on sale with the next request', async ({
  request,
}, info) => {
  const slug = `import-${newMark()}`
  const address = `/products/${slug}`
  expect((await request.get(address)).status()).toBe(404)

  const file = info.outputPath('products.csv')
  await writeFile(
    file,
    [
      'Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Inventory Tracker,Variant Inventory Qty,Status,Published',
      `${slug},Imported Ledger,Title,Default Title,${slug},12.50,shopify,3,active,true`,
    ].join('\n'),
  )
  const stationer = ['--import', 'tsx', 'cli/index.ts', 'import', 'products', file]
  await run(process.execPath, [...stationer, '--from', 'shopify'])

  const page = await request.get(address)
  expect(page.status()).toBe(200)
  expect(await page.text()).toContain('€12.50')
})

test('The last piece being sold shows on every page that knew of it', async ({ request }) => {
  const { slug, title, variantId } = await goods({ title: 'Remnant', stock: 1 })
  const pages = [`/products/${slug}`, `/search?q=${title.split(' ').at(-1)}`]
  for (const address of pages) {
    expect(await (await request.get(address)).text()).toContain('The last one')
  }
  sql('UPDATE stock_levels SET reserved = 1 WHERE variant_id = ?', variantId)
  try {
    for (const address of pages) {
      expect(await (await request.get(address)).text()).toContain('Sold out')
    }
  } finally {
    sql('UPDATE stock_levels SET reserved = 0 WHERE variant_id = ?', variantId)
  }
})

test('Whatever one visitor sends, the next one gets the page as it is', async ({ request }) => {
  const { slug, productId } = await goods({ title: 'Unspoiled' })
  const address = `/products/${slug}`
  const asItIs = await (await request.get(address)).text()

  for (const headers of POISON) {
    // Written again as it was: the page must be rendered anew, this time for the poisoner.
    sql('UPDATE products SET title = title WHERE id = ?', productId)
    const poisoned = await request.get(address, { headers, maxRedirects: 0 })
    expect(cacheOf(poisoned), JSON.stringify(headers)).toBe('miss')
    const next = await request.get(address)
    expect(await next.text(), JSON.stringify(headers)).toBe(asItIs)
    expect(next.headers()['set-cookie']).toBeUndefined()
  }
})

test('Parameters that mean nothing and HEAD share the page of everybody', async ({ request }) => {
  const { slug, productId } = await goods({ title: 'Plain' })
  const address = `/products/${slug}`
  const asItIs = await (await request.get(address)).text()
  for (const stranger of [
    'utm_source=mail',
    '_rsc=1a2b3',
    'variant=',
    '__nextLocale=xx',
    'a[]=1',
  ]) {
    sql('UPDATE products SET title = title WHERE id = ?', productId)
    expect(await (await request.get(`${address}?${stranger}`)).text()).toBe(asItIs)
    expect(await (await request.get(address)).text()).toBe(asItIs)
  }

  sql('UPDATE products SET title = title WHERE id = ?', productId)
  const head = await request.head(address)
  expect([head.status(), (await head.body()).length]).toEqual([200, 0])
  const whole = await request.get(address)
  expect(await whole.text()).toBe(asItIs)
  expect(head.headers().etag).toBe(whole.headers().etag)

  const { etag = '' } = whole.headers()
  const unchanged = await request.get(address, { headers: { 'if-none-match': etag } })
  expect([unchanged.status(), (await unchanged.body()).length]).toEqual([304, 0])
})

test('Personal pages are made for one visitor and kept by nobody', async ({
  playwright,
  baseURL,
}) => {
  const { variantId, title } = await goods({ title: 'Private' })
  const ada = await playwright.request.newContext({ baseURL })
  const bob = await playwright.request.newContext({ baseURL })
  await ada.post('/cart/lines', { form: { variantId }, headers: { origin: baseURL ?? '' } })

  for (const address of ['/cart', '/api/v1/me/cart', '/api/v1/me/summary']) {
    const [hers, his] = [await ada.get(address), await bob.get(address)]
    for (const answer of [hers, his]) {
      expect(cacheOf(answer), address).toBe('bypass')
      expect(answer.headers()['cache-control'], address).toMatch(/private|no-store/)
    }
    expect(await hers.text()).not.toBe(await his.text())
  }
  expect(await (await ada.get('/cart')).text()).toContain(title)
  expect(await (await ada.get(`/products/foxglove-notebook`)).text()).not.toContain(title)
  await Promise.all([ada.dispose(), bob.dispose()])
})

test('Every page says strictly what may run on it', async ({ request }) => {
  const personal = ['/cart', '/checkout', missingPage]
  for (const address of [...Object.values(publicPages), ...personal]) {
    const policy = policyOf(await request.get(address))
    expect(policy['default-src'], address).toBe("'self'")
    expect(policy['script-src'], address).toMatch(SELF_AND_NAMED)
    expect(policy['style-src'], address).toMatch(SELF_AND_NAMED)
    expect(policy, address).toMatchObject({
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
    })
  }
})

const SELF_AND_NAMED = /^'self'( '(sha256-[\w+/]+=*|nonce-[\w-]+)')*$/

const POISON: Record<string, string>[] = [
  { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
  { cookie: 'cart=poison; form-place=poison; theme=poison' },
  { 'x-middleware-rewrite': '/cart', 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  { 'x-middleware-prefetch': '1', 'x-nextjs-data': '1', purpose: 'prefetch' },
  { 'x-invoke-path': '/cart', 'x-invoke-status': '404', 'x-matched-path': '/cart' },
  { 'x-original-url': '/cart', 'x-rewrite-url': '/cart' },
  { 'next-action': 'x', 'next-resume': '1', 'next-url': '/cart' },
  { 'content-security-policy': "script-src 'nonce-poison'", 'x-nonce': 'poison' },
  { 'accept-language': 'tlh', accept: 'application/json', 'user-agent': 'Googlebot poison' },
  { range: 'bytes=0-9', 'if-none-match': '"poison"' },
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  { rsc: '1', 'next-router-state-tree': 'poison' },
]

function cacheOf(answer: APIResponse): string | undefined {
  return answer.headers()['x-cache']
}

function policyOf(answer: APIResponse): Record<string, string> {
  const text = answer.headers()['content-security-policy'] ?? ''
  const directives = text.split('; ').map((directive): [string, string] => {
    const [name = '', ...sources] = directive.split(' ')
    return [name, sources.join(' ')]
  })
  return Object.fromEntries(directives)
}

/** A write that knows nothing of the shop, as an operator's own would. */
function sql(statement: string, ...values: unknown[]): void {
  const database = new Database(path.join(config.dataDir, 'stationer.sqlite'))
  try {
    database.pragma('busy_timeout = 5000')
    database.prepare(statement).run(...values)
  } finally {
    database.close()
  }
}
