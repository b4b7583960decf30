import { expect, type Page } from '@playwright/test'
import { aColleague } from '@/domain/accounts/testing-accounts'
import { colleagueEmail, signInAs } from '@/e2e/colleagues'
import { choose } from '@/e2e/customer'
import { expectForEverybody } from '@/e2e/everybody'
import { type Goods, goods, newMark } from '@/e2e/goods'
import { enterRows } from '@/e2e/keyboard'
import { anotherTab, test } from '@/e2e/test'
import { aLargePng, aPng } from '@/lib/testing-pictures'

test('A product with two options is made, counted, published and bought', {
  tag: ['@mobile', '@no-js'],
}, async ({ page, javaScriptEnabled }) => {
  test.slow()
  const title = `Postcard ${newMark()}`
  await signInAsCatalogue(page)
  await page.goto('/admin/products/new')
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Price in EUR').fill('2,50')
  await page.getByLabel('Option 1').fill('Size')
  await page.getByLabel('Values').first().fill('A6, A5')
  await page.getByLabel('Option 2').fill('Motif')
  await page.getByLabel('Values').nth(1).fill('Wren, Finch')
  await page.getByRole('button', { name: 'Make the draft' }).click()
  await expect(page.getByText('The draft is there')).toBeVisible()
  const editor = page.url()
  const grid = page.getByRole('table', { name: 'Variants' })
  await expect(grid.getByRole('textbox', { name: /^Price/ })).toHaveCount(4)

  await grid.getByRole('textbox', { name: 'Price, A5 · Finch', exact: true }).fill('3.20')
  await page.getByRole('button', { name: 'Save and publish' }).first().click()
  await expect(page.getByText('It is on sale now')).toBeVisible()
  const shop = await hrefOf(page)
  await page.getByLabel('Pieces of A5 · Finch').fill('7')
  await page.getByRole('textbox', { name: /^Note/ }).fill('Delivery note 4711')
  await page.getByRole('button', { name: 'Book', exact: true }).click()
  await expect(page.getByText('The stock is booked.')).toBeVisible()
  await page.getByText('What moved it').click()
  await expect(page.getByText(/received: Delivery note 4711 · by Kit Foxglove/)).toBeVisible()

  await page.goto(shop)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  if (javaScriptEnabled) {
    await choose(page, 'Size', 'A5')
    await choose(page, 'Motif', 'Finch')
    await expect(page.getByText('€3.20').first()).toBeVisible()
  } else {
    await page.getByRole('group', { name: /^Size/ }).getByText('A5', { exact: true }).click()
    await page
      .getByRole('group', { name: /^Motif/ })
      .getByText('Finch', { exact: true })
      .click()
  }
  await page.getByRole('button', { name: 'Add to cart' }).click()
  if (javaScriptEnabled) await page.getByRole('link', { name: 'View cart' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cart')
  const cart = page.getByRole('region', { name: 'Goods in the cart' })
  await expect(cart.getByRole('link', { name: title, exact: true })).toBeVisible()
  await expect(cart.getByText('€3.20').first()).toBeVisible()

  await page.goto(editor)
  await page.getByText('Archive …').click()
  await page.getByRole('button', { name: 'Archive this product' }).click()
  await expect(page.getByText('It is no longer to be seen in the shop.')).toBeVisible()
  expect((await page.request.get(shop)).status()).toBe(404)
})

test('A changed price is in the shop with the next visit, and an old address leads on', {
  tag: '@no-js',
}, async ({ page }) => {
  const made = await goods({ title: 'Repriced', price: 1000 })
  const address = `/products/${made.slug}`
  expect(await (await page.request.get(address)).text()).toContain('€10.00')
  await openEditor(page, made)
  await page.getByRole('textbox', { name: /^Price,/ }).fill('8.50')
  await page.getByRole('textbox', { name: /^Former price,/ }).fill('10')
  await save(page)
  const reduced = await (await page.request.get(address)).text()
  expect(reduced).toContain('€8.50')

  const slug = `moved-${newMark()}`
  await page.getByLabel('Address', { exact: true }).fill(slug)
  await save(page)
  await expect(page.getByText(`Once: ${made.slug}`)).toBeVisible()
  const moved = await page.request.get(address, { maxRedirects: 0 })
  expect([moved.status(), moved.headers().location]).toEqual([301, `/products/${slug}`])
})

test('Of two who edit one product, the second is told and loses nothing', {
  tag: ['@mobile', '@no-js'],
}, async ({ page }) => {
  const made = await goods({ title: 'Shared' })
  await openEditor(page, made)
  const other = await anotherTab(page)
  await other.goto(page.url())
  const title = `Theirs ${newMark()}`
  await other.getByLabel('Title', { exact: true }).fill(title)
  await save(other)

  await page.getByLabel('A few words').fill('Mine, and long thought about')
  await page.getByRole('button', { name: 'Save', exact: true }).first().click()
  const notice = page.getByRole('alert').filter({ hasText: 'changed this product while you' })
  await expect(notice).toContainText('Kit Foxglove')
  await expect(notice.getByRole('row', { name: /Title/ })).toContainText([title])
  await expect(page.getByLabel('A few words')).toHaveValue('Mine, and long thought about')
  await expectNothingLost(page, made)

  await page.getByLabel('Title', { exact: true }).fill(title)
  await save(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.getByLabel('A few words')).toHaveValue('Mine, and long thought about')
})

test('What is wrong stands beside its field, and what was typed is still there', {
  tag: '@no-js',
}, async ({ page }) => {
  const made = await goods({ title: 'Mistaken' })
  await openEditor(page, made)
  const long = 'A long description. '.repeat(400)
  await page.getByLabel('Description').first().fill(long)
  await page.getByRole('textbox', { name: /^Price,/ }).fill('cheap')
  await page.getByRole('button', { name: 'Save', exact: true }).first().click()
  await expect(page.getByText('Please write an amount like 12.50.')).toHaveCount(2)
  await expect(page.getByRole('textbox', { name: /^Price,/ })).toHaveValue('cheap')
  await expect(page.getByLabel('Description').first()).toHaveValue(long)
})

test('Pictures are sent, put in order and shown in the shop', { tag: '@no-js' }, async ({
  page,
  javaScriptEnabled,
}) => {
  test.slow()
  const made = await goods({ title: 'Pictured' })
  await openEditor(page, made)
  const pictures = [
    { name: 'one.png', mimeType: 'image/png', buffer: await aPng(800, 600) },
    // More than any other request may be.
    { name: 'two.png', mimeType: 'image/png', buffer: await aLargePng(1400, 1000) },
  ]
  if (javaScriptEnabled) {
    await page.locator('[data-drop-zone] input[type=file]').first().setInputFiles(pictures)
    await expect(page.getByLabel('What it shows')).toHaveCount(2)
  } else {
    await page.getByLabel('New pictures').setInputFiles(pictures)
    await page.getByLabel('What they show').fill('A quiet field')
    await page.getByRole('button', { name: 'Add pictures' }).click()
    await expect(page.getByText('The pictures are saved.')).toBeVisible()
  }
  await page.getByLabel('What it shows').nth(1).fill('A loud field')
  await page.getByRole('button', { name: 'Make main' }).click()
  await expect(page.getByLabel('What it shows').first()).toHaveValue('A loud field')

  const main = page.getByRole('img', { name: 'A loud field' }).first()
  // Its sizes are made by a job; the shop shows it from then on.
  await expect(async () => {
    await page.goto(`/products/${made.slug}`)
    await expect(main).toBeVisible({ timeout: 1000 })
  }).toPass()
  const source = await main.getAttribute('src')
  expect((await page.request.get(source ?? '')).status()).toBe(200)
})

test('Options are renamed and added, and the variants stay themselves', { tag: '@no-js' }, async ({
  page,
}) => {
  const mark = newMark()
  const made = await goods({
    title: 'Optioned',
    options: [{ name: 'Size', values: [{ name: 'Smal' }] }],
    variants: [{ sku: `E2E-${mark}`, choice: ['Smal'], prices: [{ amount: 700 }] }],
  })
  await openEditor(page, made)
  await page.getByRole('link', { name: 'Change options' }).click()
  await page.getByRole('textbox', { name: 'Value Smal' }).fill('Small')
  await page.getByLabel('New values').fill('Large')
  await page.getByRole('button', { name: 'Save options' }).click()
  await expect(page.getByText('The options are changed.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'SKU, Small' })).toHaveValue(`E2E-${mark}`)
  await expect(page.getByRole('textbox', { name: 'Price, Large', exact: true })).toHaveValue('7.00')
})

test('A list is searched, filtered, walked through by keys and moved at once', async ({ page }) => {
  const mark = newMark()
  const [one, two] = [await goods({ title: `Row ${mark}` }), await goods({ title: `Row ${mark}` })]
  await signInAsCatalogue(page)
  await page.goto(`/admin/products?q=${mark}`)
  const rows = page.getByRole('table', { name: 'Products' }).getByRole('row')
  await expect(rows).toHaveCount(3)
  await page.getByRole('checkbox', { name: one.title }).check()
  await page.getByRole('button', { name: 'Make drafts' }).click()
  await expect(page.getByText('One product is back in the drawer of drafts.')).toBeVisible()
  await page.getByRole('link', { name: /^Draft/ }).click()
  await expect(rows).toHaveCount(2)

  await page.goto(`/admin/products?q=${mark}&status=active`)
  await enterRows(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(two.title)
})

test('Everybody can use the room of products', { tag: '@mobile' }, async ({ page, isMobile }) => {
  test.slow()
  const made = await goods({
    title: 'A product whose name goes on for so long that no column could ever be wide enough',
    options: [{ name: 'Colour', values: [{ name: 'Forget-me-not, with a little more grey' }] }],
    variants: [
      {
        sku: `E2E-${newMark()}-WITH-A-LONG-NAME`,
        choice: ['Forget-me-not, with a little more grey'],
        prices: [{ amount: 12_345_678, compareAt: 22_345_678 }],
      },
    ],
  })
  await signInAsCatalogue(page)
  for (const path of ['', '/new', `/${made.productId}`, `/${made.productId}/options`]) {
    await page.goto(`/admin/products${path}`)
    await expectForEverybody(page, isMobile)
  }
})

async function signInAsCatalogue(page: Page): Promise<void> {
  await signInAs(page, await aColleague('catalogue', colleagueEmail()))
}

async function openEditor(page: Page, { productId }: Goods): Promise<void> {
  await signInAsCatalogue(page)
  await page.goto(`/admin/products/${productId}`)
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).first().click()
  await expect(page.getByText('Saved. The shop shows it')).toBeVisible()
}

async function expectNothingLost(page: Page, { slug }: Goods): Promise<void> {
  const shop = await (await page.request.get(`/products/${slug}`)).text()
  expect(shop).not.toContain('Mine, and long thought about')
}

async function hrefOf(page: Page): Promise<string> {
  const link = page.getByRole('link', { name: /See it in the shop/ })
  return (await link.getAttribute('href')) ?? ''
}
