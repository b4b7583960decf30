import { expect } from '@playwright/test'
import { transact } from '@/db/transact'
import { archiveProduct } from '@/domain/catalog/archive-product'
import { setPrice } from '@/domain/catalog/set-price'
import { adjustStock } from '@/domain/inventory/adjust-stock'
import { aLocation, tester } from '@/domain/testing'
import { putIntoCart } from '@/e2e/customer'
import { goods } from '@/e2e/goods'
import { anotherTab, test } from '@/e2e/test'

const CHANGED_ELSEWHERE = 'Your cart was changed in another window. Here is what it holds now.'

test('Two tabs cannot lose what the other one did', { tag: '@no-js' }, async ({
  page,
  javaScriptEnabled,
}) => {
  const { title, variantId } = await goods({ title: 'Shared' })
  const quantity = { name: `Quantity of ${title}` }
  await putIntoCart(page, variantId, 2)
  await page.goto('/cart')
  const other = await anotherTab(page)
  await other.goto('/cart')

  await page.getByRole('spinbutton', quantity).fill('3')
  if (!javaScriptEnabled) await page.getByRole('button', { name: 'Update' }).click()
  await expect(page.getByText('€30.00').first()).toBeVisible()

  await other.getByRole('spinbutton', quantity).fill('1')
  if (!javaScriptEnabled) await other.getByRole('button', { name: 'Update' }).click()
  await expect(other.getByText(CHANGED_ELSEWHERE)).toBeVisible()
  await expect(other.getByRole('spinbutton', quantity)).toHaveValue('3')
})

test('The cart opens beside the page, and shows what another tab has done', async ({ page }) => {
  const { title, slug, variantId } = await goods({ title: 'Drawer' })
  await page.goto(`/products/${slug}`)
  await page.getByRole('button', { name: 'Add to cart' }).click()
  const drawer = page.getByRole('dialog', { name: 'Cart' })
  await expect(drawer.getByText(`Quantity of ${title}: 1`)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await expect(page.getByRole('button', { name: 'Add to cart' })).toBeFocused()
  await page.getByRole('link', { name: 'Cart 1 piece' }).click()

  const other = await anotherTab(page)
  await putIntoCart(other, variantId, 2)

  await drawer.getByRole('button', { name: `One more: ${title}` }).click()
  await expect(drawer.getByText(CHANGED_ELSEWHERE)).toBeVisible()
  await expect(drawer.getByText(`Quantity of ${title}: 3`)).toBeVisible()
  await drawer.getByRole('button', { name: `One more: ${title}` }).click()
  await expect(drawer.getByText(`Quantity of ${title}: 4`)).toBeVisible()
  await drawer.getByRole('button', { name: `Remove ${title}` }).click()
  await expect(drawer.getByText('Nothing in your cart yet.')).toBeVisible()
})

test('The cart explains what has changed since something was put into it', {
  tag: ['@no-js', '@mobile'],
}, async ({ page }) => {
  const [scarce, dearer, gone] = await Promise.all([
    goods({ title: 'Scarce', stock: 5 }),
    goods({ title: 'Dearer', price: 1000 }),
    goods({ title: 'Gone' }),
  ])
  await putIntoCart(page, scarce.variantId, 4)
  await putIntoCart(page, dearer.variantId)
  await putIntoCart(page, gone.variantId)
  await page.goto('/cart')
  await expect(page.getByRole('link', { name: 'Go to the checkout' })).toBeVisible()

  const locationId = await aLocation()
  await transact(async (tx) => {
    const { variantId } = scarce
    await adjustStock(tx, tester, { variantId, locationId, counted: 3, reason: 'counted' })
    await setPrice(tx, tester, { variantId: dearer.variantId, price: { amount: 1150 } })
    await archiveProduct(tx, tester, { productId: gone.productId })
  })
  await page.reload()
  await expect(page.getByText('Only 3 left. Please take fewer.')).toBeVisible()
  await expect(page.getByText('The price has risen from €10.00 to €11.50.')).toBeVisible()
  await expect(page.getByText('This is no longer for sale. Please remove it.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Go to the checkout' })).toBeHidden()

  await page.getByRole('button', { name: `Remove ${gone.title}` }).click()
  await expect(page.getByText(gone.title)).toBeHidden()
  await page.getByRole('button', { name: `Remove ${scarce.title}` }).click()
  await expect(page.getByText(scarce.title)).toBeHidden()
  await expect(page.getByRole('link', { name: 'Go to the checkout' })).toBeVisible()
})

test('A code that is not known is said so beside its field, and a note is kept', {
  tag: '@no-js',
}, async ({ page }) => {
  const { variantId } = await goods({ title: 'Noted' })
  await putIntoCart(page, variantId)
  await page.goto('/cart')
  const code = page.getByRole('textbox', { name: 'Coupon code' })
  await code.fill('WELLCOME10')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(code).toHaveValue('WELLCOME10')
  await expect(code).toHaveAccessibleDescription(/We do not know this code/)

  await page.getByText('Add a note for us').click()
  await page.getByRole('textbox', { name: 'Note' }).fill('No plastic, please.')
  await page.getByRole('button', { name: 'Save the note' }).click()
  await page.goto('/cart')
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('No plastic, please.')
})
