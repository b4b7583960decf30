import { expect } from '@playwright/test'
import { transact } from '@/db/transact'
import { updateProduct } from '@/domain/catalog/update-product'
import { aTaxClass, tester } from '@/domain/testing'
import { cents, choose } from '@/e2e/customer'
import { goods, newMark } from '@/e2e/goods'
import { test } from '@/e2e/test'

test('A collection is narrowed down and ordered', { tag: '@no-js' }, async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/collections/notebooks')
  const cards = page.getByRole('article')
  const all = await cards.count()

  await page.locator('summary', { hasText: 'Ruling' }).click()
  await page.getByRole('checkbox', { name: /Dotted/ }).check()
  if (!javaScriptEnabled) await page.getByRole('button', { name: /^Show \d+ pieces$/ }).click()
  await expect(page).toHaveURL(/option=ruling%3Adotted/)
  const chosen = page.getByRole('list', { name: 'Chosen filters' })
  await expect(chosen.getByRole('link', { name: 'Remove Dotted' })).toBeVisible()
  expect(await cards.count()).toBeLessThan(all)

  await page.getByLabel('Sort').selectOption({ label: 'Price, low to high' })
  if (!javaScriptEnabled) await page.getByRole('button', { name: /^Show \d+ piece/ }).click()
  await expect(page).toHaveURL(/option=ruling%3Adotted.*sort=|sort=.*option=ruling%3Adotted/)
  const amounts = (await cards.allInnerTexts()).map(cents)
  expect(amounts).not.toHaveLength(0)
  expect(amounts).toEqual(amounts.toSorted((a, b) => a - b))

  await chosen.getByRole('link', { name: 'Remove all' }).click()
  await expect(cards).toHaveCount(all)
})

test('Typing into the search suggests goods, and arrow keys lead there', async ({ page }) => {
  await page.goto('/')
  const search = page.getByRole('combobox', { name: 'Search the shop' })
  await search.pressSequentially('fountain p')
  const pen = page.getByRole('option', { name: /Finch Fountain Pen/ })
  await expect(pen).toBeVisible()
  await search.press('Escape')
  await expect(pen).toBeHidden()
  await search.press('ArrowDown')
  await expect(pen).toHaveAttribute('aria-selected', 'true')
  await search.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Finch Fountain Pen')
})

test('A search finds by any word, however it is written, and says so when there is nothing', {
  tag: ['@no-js', '@mobile'],
}, async ({ page }) => {
  const { title, slug } = await goods({ title: 'Büttenpapier' })
  const [, mark = ''] = title.split(' ')
  await page.goto('/')
  await page.getByRole('combobox', { name: 'Search the shop' }).fill(`BUTTENPAPIER ${mark}`)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toHaveText('1 piece found')
  await page.getByRole('link', { name: title }).click()
  await expect(page).toHaveURL(new RegExp(`/products/${slug}$`))

  const nothing = newMark()
  await page.goto(`/search?q=${nothing}`)
  await expect(page.getByText(`Nothing found for “${nothing}”`)).toBeVisible()
})

test('Choosing a variant shows its price and its stock, and the address remembers it', async ({
  page,
}) => {
  await page.goto('/products/foxglove-notebook')
  await choose(page, 'Size', 'B5')
  await choose(page, 'Ruling', 'Dotted')
  const buy = page.locator('form', { has: page.getByRole('button', { name: 'Add to cart' }) })
  await expect(buy.getByText('€28.00')).toBeVisible()

  await choose(page, 'Ruling', 'Plain')
  await expect(page.getByRole('button', { name: 'Sold out' })).toBeDisabled()

  await page.reload()
  await expect(page.getByRole('radio', { name: 'B5' })).toBeChecked()
  await expect(page.getByRole('radio', { name: /^Plain\s?, sold out/ })).toBeChecked()
})

test('Without script the chosen variant is the one in the cart, and a sold out one is refused', {
  tag: '@only-no-js',
}, async ({ page }) => {
  await page.goto('/products/foxglove-notebook')
  await choose(page, 'Size', 'A6')
  await choose(page, 'Ruling', 'Lined')
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await expect(page).toHaveURL(/\/cart$/)
  await expect(page.getByText('A6 · Lined')).toBeVisible()
  await expect(page.getByText('€16.00 each')).toBeVisible()

  await page.goto('/products/foxglove-notebook')
  await choose(page, 'Size', 'B5')
  await choose(page, 'Ruling', 'Plain')
  await page.getByRole('button', { name: 'Add to cart' }).click()
  await expect(page.getByText('This is sold out.')).toBeVisible()
})

test('What does not exist is a 404 with a way on', { tag: '@no-js' }, async ({ page }) => {
  for (const path of ['/products/never-made', '/collections/never-made', '/never/made']) {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('link', { name: 'All goods' }).first()).toBeAttached()
  }
})

test('A product that got another address is found at the old one', async ({ page, request }) => {
  const { productId, slug: oldSlug, title, version, sku } = await goods({ title: 'Quarto' })
  await page.goto(`/products/${oldSlug}`)
  const taxClassId = await aTaxClass()
  const slug = `folio-${newMark()}`
  await transact((tx) =>
    updateProduct(tx, tester, {
      productId,
      version,
      product: { title, slug, taxClassId, variants: [{ sku, prices: [{ amount: 1000 }] }] },
    }),
  )

  const moved = await request.get(`/products/${oldSlug}`, { maxRedirects: 0 })
  expect([moved.status(), moved.headers().location]).toEqual([301, `/products/${slug}`])
  await page.goto(`/products/${oldSlug}`)
  await expect(page).toHaveURL(new RegExp(`/products/${slug}$`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})
