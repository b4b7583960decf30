import { expect, type Locator, type Page } from '@playwright/test'
import { newMark } from '@/e2e/goods'
import { typeInto } from '@/e2e/keyboard'
import { anotherTab, test } from '@/e2e/test'
import {
  aDrawing,
  addToLibrary,
  aPictureFile,
  articleOf,
  beginArticle,
  expectAtWork,
  expectSaved,
  pastePicture,
  textField,
} from '@/e2e/writers'

const coverField = (page: Page) => page.getByRole('group', { name: 'Cover' })
const fromLeft = (page: Page) => page.getByLabel('From the left, %')
const fromTop = (page: Page) => page.getByLabel('From the top, %')

test('What must stay in sight of a cover is clicked, or typed, and stays there for readers', {
  tag: ['@mobile'],
}, async ({ page }) => {
  test.slow()
  await beginWithWords(page)
  await coverField(page).getByText('Choose', { exact: true }).click()
  await coverField(page)
    .locator('input[type=file]')
    .first()
    .setInputFiles(await aPictureFile())
  await expect(coverField(page).getByText('In the library.', { exact: true })).toBeVisible()

  await clickAt(page.getByRole('button', { name: 'Choose the point on the picture' }), 0.2, 0.8)
  await expect(fromLeft(page)).toHaveValue(/^(19|20|21)$/)
  await expect(fromTop(page)).toHaveValue(/^(79|80|81)$/)
  await expectSaved(page)
  await publish(page, 'Publish')
  await expectCroppedAround(page, '20% 80%')

  await typeInto(fromLeft(page), '70')
  await page.keyboard.press('Tab')
  await expect(fromTop(page)).toBeFocused()
  await page.keyboard.type('10')
  await expectSaved(page)
  await publish(page, 'Update')
  await expect(fromLeft(page)).toHaveValue('70')
  await expectCroppedAround(page, '70% 10%')
})

test('Without script a cover is chosen from the library, and what must stay in sight is written', {
  tag: ['@only-no-js'],
}, async ({ page }) => {
  const shown = `An inkwell, ${newMark()}`
  await beginWithWords(page)
  const editor = page.url()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await addToLibrary(page, shown)
  await page.goto(editor)
  await coverField(page).getByText('Choose', { exact: true }).click()
  await coverField(page).getByRole('radio', { name: shown }).check()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await fromLeft(page).fill('100')
  await fromTop(page).fill('0')
  await publish(page, 'Publish')
  await expectCroppedAround(page, '100% 0%')
})

test('A picture is pasted where one writes', async ({ page }) => {
  await beginArticle(page)
  const text = textField(page)
  await text.fill('Before. After.')
  await text.press('Home')
  for (let letter = 0; letter < 'Before.'.length; letter += 1) await text.press('ArrowRight')
  await pastePicture(page, await aDrawing())
  await expect(text).toHaveValue(/^Before\.\n\n!\[\]\(media:med_\w+\)\n\n ?After\.$/)
  await page.getByLabel(/^In words/).fill('A pen')
  await page.getByRole('button', { name: 'Put in' }).click()
  await expect(text).toHaveValue(/!\[A pen\]\(media:med_\w+\)/)
  await expectSaved(page)
  await page.getByRole('button', { name: 'Preview', exact: true }).click()
  const preview = page.getByRole('region', { name: 'Preview' })
  await expect(preview.getByRole('img', { name: 'A pen' })).not.toHaveJSProperty('naturalWidth', 0)
})

async function beginWithWords(page: Page): Promise<void> {
  await beginArticle(page)
  await page.getByLabel('Title', { exact: true }).fill(`Covered ${newMark()}`)
  await textField(page).fill('Words under a picture.')
}

async function publish(page: Page, name: 'Publish' | 'Update'): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  await expect(page.getByText('Published. Readers see it now.')).toBeVisible()
  await expectAtWork(page)
}

/** At this share of its width and height. */
async function clickAt(target: Locator, x: number, y: number): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  const { width = 0, height = 0 } = (await target.boundingBox()) ?? {}
  await target.click({ position: { x: width * x, y: height * y } })
}

async function expectCroppedAround(editor: Page, place: string): Promise<void> {
  const { slug } = await articleOf(editor)
  const reader = await anotherTab(editor)
  await reader.goto(`/articles/${slug}`)
  const picture = reader.locator('article header img')
  await expect(picture).not.toHaveJSProperty('naturalWidth', 0)
  await expect(picture).toHaveCSS('object-position', place)
  await expect(picture).toHaveCSS('object-fit', 'cover')
  await reader.close()
}
