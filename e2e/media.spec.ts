import { expect, type Page } from '@playwright/test'
import { aColleague } from '@/domain/accounts/testing-accounts'
import { colleagueEmail, signInAs } from '@/e2e/colleagues'
import { expectForEverybody } from '@/e2e/everybody'
import { goods, newMark } from '@/e2e/goods'
import { test } from '@/e2e/test'
import { aPhotograph, aPng } from '@/lib/testing-pictures'

const HTML = '<!doctype html><script>alert(1)</script>'

test('A picture is dropped, described, found and hung on a product', async ({ page }) => {
  test.slow()
  const mark = newMark()
  const { productId } = await goods({ title: `Perch ${mark}` })
  await signInAs(page, await aColleague('catalogue', colleagueEmail()))
  await page.goto('/admin/media')
  await drop(page, [
    { name: `wren-${mark}.png`, type: 'image/png', bytes: await aPng(900, 600) },
    { name: `evil-${mark}.jpg`, type: 'image/jpeg', bytes: Buffer.from(HTML) },
  ])
  await expect(page.getByText('This is not a picture that we can take.')).toBeVisible()
  await expect(page.getByText('In the library.', { exact: true })).toBeVisible()
  await page.getByLabel('What does it show?').fill(`A wren, ${mark}`)
  await page.getByRole('button', { name: 'Save words' }).click()
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()

  await page.goto(`/admin/media?q=${mark}`)
  const pictures = page.getByRole('list', { name: 'Pictures' }).getByRole('listitem')
  await expect(pictures).toHaveCount(1)
  await expect(pictures).toContainText('Not used')

  await page.goto(`/admin/products/${productId}`)
  await page.getByText('Choose', { exact: true }).click()
  await page.getByLabel('Search the library').fill(mark)
  await page.getByRole('radio', { name: `A wren, ${mark}` }).check()
  await page.getByRole('button', { name: 'Add it to this product' }).click()
  await expect(page.getByText('The pictures are saved.')).toBeVisible()

  await page.goto(`/admin/media?q=${mark}`)
  await page.getByRole('link', { name: `A wren, ${mark}` }).click()
  await expect(page.getByRole('link', { name: `Product: Perch ${mark}` })).toBeVisible()
  await expect(page.getByText('Remove …')).toHaveCount(0)
})

test('A picture is sent by the plain form, described and removed', {
  tag: ['@only-no-js'],
}, async ({ page }) => {
  const mark = newMark()
  await signInAs(page, await aColleague('author', colleagueEmail()))
  await page.goto('/admin/media')
  await page
    .getByLabel('New pictures')
    .setInputFiles({ name: `a-${mark}.jpg`, mimeType: 'image/jpeg', buffer: Buffer.from(HTML) })
  await page.getByLabel('What they show').fill(`A finch, ${mark}`)
  await page.getByRole('button', { name: 'Add pictures' }).click()
  await expect(page.getByText('This is not a picture that we can take.').first()).toBeVisible()
  await expect(page.getByLabel('What they show')).toHaveValue(`A finch, ${mark}`)

  await page.getByLabel('New pictures').setInputFiles({
    name: `finch-${mark}.jpg`,
    mimeType: 'image/jpeg',
    buffer: await aPhotograph(),
  })
  await page.getByRole('button', { name: 'Add pictures' }).click()
  await expect(page.getByText('It is in the library.')).toBeVisible()
  await page.getByLabel('In words').fill(`A greenfinch, ${mark}`)
  await page.getByRole('button', { name: 'Save words' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`A greenfinch, ${mark}`)
  await page.getByText('Remove …').click()
  await page.getByRole('button', { name: 'Remove this picture' }).click()
  await expect(page.getByText('The picture is removed.')).toBeVisible()
})

test('Everybody can use the library', { tag: '@mobile' }, async ({ page, isMobile }) => {
  test.slow()
  await signInAs(page, await aColleague('author', colleagueEmail()))
  await page.goto('/admin/media')
  const label = isMobile ? 'Take a photo' : 'Choose pictures'
  await expect(page.getByRole('button', { name: label })).toBeVisible()
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: `${'a-very-long-name-'.repeat(8)}${newMark()}.png`,
      mimeType: 'image/png',
      buffer: await aPng(),
    })
  await expect(page.getByText('In the library.', { exact: true })).toBeVisible()
  await expectForEverybody(page, isMobile)
  await page.goto('/admin/media')
  await page.getByRole('list', { name: 'Pictures' }).getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectForEverybody(page, isMobile)
})

type Dropped = { name: string; type: string; bytes: Buffer }

/** As if they came from a folder beside the browser. */
async function drop(page: Page, files: Dropped[]): Promise<void> {
  const told = files.map(({ name, type, bytes }) => ({
    name,
    type,
    base64: bytes.toString('base64'),
  }))
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer()
    for (const { name, type, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      data.items.add(new File([bytes], name, { type }))
    }
    return data
  }, told)
  const zone = page.locator('[data-drop-zone]').first()
  await zone.dispatchEvent('dragover', { dataTransfer: transfer })
  await zone.dispatchEvent('drop', { dataTransfer: transfer })
}
