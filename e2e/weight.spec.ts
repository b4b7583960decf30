import { expect, type Page } from '@playwright/test'
import { missingPage, publicPages } from '@/e2e/pages'
import { test } from '@/e2e/test'

/** Next and React alone are about 130 kB. */
const MAX_SCRIPT_BYTES = 160_000
/** With the italic, which only pages with emphasis load. */
const MAX_FONT_BYTES = 120_000
/** Half of what counts as good: https://web.dev/articles/cls. */
const MAX_LAYOUT_SHIFT = 0.05

test('No public page ships more than 160 kB of compressed script and 120 kB of fonts', async ({
  page,
}) => {
  for (const [name, address] of Object.entries({ ...publicPages, 'missing page': missingPage })) {
    const answer = await page.goto(address, { waitUntil: 'networkidle' })
    expect(answer?.status(), name).toBe(address === missingPage ? 404 : 200)
    for (const [ending, most] of [
      ['.js', MAX_SCRIPT_BYTES],
      ['.woff2', MAX_FONT_BYTES],
    ] as const) {
      const bytes = await bytesOf(page, ending)
      expect(bytes, `${name}: bytes of ${ending}`).toBeGreaterThan(0)
      expect(bytes, `${name}: bytes of ${ending}`).toBeLessThanOrEqual(most)
    }
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
  let lateFonts = 0
  await page.route('**/*.woff2', async (route) => {
    // All of a page's letters at one moment: between two of them is another layout.
    const response = await route.fetch()
    await page.waitForFunction(isPainted)
    lateFonts += 1
    await route.fulfill({ response })
  })
  const { 'front page': front, collection, product, page: text, article } = publicPages
  for (const address of [front, collection, product, text, article]) {
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.evaluate(() => document.fonts.ready)
    expect(await page.evaluate(shiftSoFar), address).toBeLessThan(MAX_LAYOUT_SHIFT)
  }
  expect(lateFonts).toBeGreaterThan(0)
})

async function bytesOf(page: Page, ending: string): Promise<number> {
  return await page.evaluate(
    (ending) =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => new URL(entry.name).pathname.endsWith(ending))
        .reduce((sum, entry) => sum + Number(entry.toJSON().encodedBodySize), 0),
    ending,
  )
}

const isPainted = () => performance.getEntriesByName('first-contentful-paint').length > 0

/** Runs in the page: how much has moved without the visitor having done anything. */
async function shiftSoFar(): Promise<number> {
  return await new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries().map((entry) => entry.toJSON())
      const unasked = shifts.filter(({ hadRecentInput }) => !hadRecentInput)
      resolve(unasked.reduce((sum, { value }) => sum + value, 0))
    }).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(0), 500)
  })
}
