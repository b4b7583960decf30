import { expect, type Page } from '@playwright/test'
import { missingPage, publicPages } from '@/e2e/pages'
import { test } from '@/e2e/test'

/** Next and React alone are about 130 kB. */
const MAX_SCRIPT_BYTES = 160_000
/** Half of what counts as good: https://web.dev/articles/cls. */
const MAX_LAYOUT_SHIFT = 0.05

test('No public page ships more than 160 kB of compressed script', async ({ page }) => {
  for (const [name, address] of Object.entries({ ...publicPages, 'missing page': missingPage })) {
    const answer = await page.goto(address, { waitUntil: 'networkidle' })
    expect(answer?.status(), name).toBe(address === missingPage ? 404 : 200)
    const bytes = await scriptBytes(page)
    expect(bytes, `${name}: bytes of script`).toBeGreaterThan(0)
    expect(bytes, `${name}: bytes of script`).toBeLessThanOrEqual(MAX_SCRIPT_BYTES)
  }
})

test('A product is a whole page in one answer', async ({ request }) => {
  const answer = await request.get('/products/foxglove-notebook', {
    headers: { 'accept-encoding': 'identity' },
  })
  const html = await answer.text()
  const { 'content-length': length, 'transfer-encoding': transfer } = answer.headers()
  expect([transfer, Number(length)]).toEqual([undefined, Buffer.byteLength(html)])
  const [visible = ''] = html.split('<script')
  const beforeScript = html.replaceAll(/<script[\s\S]*?<\/script>/g, '')
  for (const part of [
    '<title>Foxglove Notebook',
    '<link rel="canonical"',
    'property="og:title"',
    '€22.00',
    'Add to cart',
    'Goes well with it',
    'sewn with linen thread',
    '</html>',
  ]) {
    expect(beforeScript).toContain(part)
  }
  expect(visible).not.toContain('hidden=""')
  expect(html).toMatch(/<script type="application\/ld\+json"[^>]*>[^<]*"@type":\s*"Product"/)
})

test('Nothing moves when the letters arrive late', { tag: '@mobile' }, async ({ page }) => {
  await page.route('**/*.woff2', async (route) => {
    await page.waitForFunction(isPainted)
    await route.continue()
  })
  await page.addInitScript(watchShifts)
  const { 'front page': front, collection, product, page: text } = publicPages
  for (const address of [front, collection, product, text]) {
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.evaluate(() => document.fonts.ready)
    const shift = await page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0))
    expect(shift, address).toBeLessThan(MAX_LAYOUT_SHIFT)
  }
})

async function scriptBytes(page: Page): Promise<number> {
  return await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => new URL(entry.name).pathname.endsWith('.js'))
      .reduce((sum, entry) => sum + Number(entry.toJSON().encodedBodySize), 0),
  )
}

const isPainted = () => performance.getEntriesByName('first-contentful-paint').length > 0

/** Runs in the page: adds up what moved without the visitor having done anything. */
function watchShifts(): void {
  let sum = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry.toJSON()
      if (!hadRecentInput) sum += Number(value)
    }
    document.documentElement.dataset.shift = String(sum)
  }).observe({ type: 'layout-shift', buffered: true })
}
