import { expect, type JSHandle, type Page } from '@playwright/test'
import sharp from 'sharp'
import { db } from '@/db/read'
import { systemActor } from '@/domain/accounts/actor'
import type { BuiltInRole } from '@/domain/accounts/permissions'
import { aColleague } from '@/domain/accounts/testing-accounts'
import type { ArticleKind } from '@/domain/publication/article-input'
import { getStaffArticle } from '@/domain/publication/get-staff-article'
import { colleagueEmail, signInAs } from '@/e2e/colleagues'
import { test } from '@/e2e/test'

/** Said as soon as the editor's script runs. */
export const AT_WORK = 'Everything is saved as you type'
/** Said where the browser has something that the server may not have. */
export const KEPT_COPY = 'This browser has kept something that was not saved'
export const A_WHILE = { timeout: 20_000 }

/** Somebody of this role before an empty article. */
export async function beginArticle(page: Page, role: BuiltInRole = 'editor'): Promise<void> {
  await signInAs(page, await aColleague(role, colleagueEmail()))
  await beginText(page, 'article')
}

/** Begins a text and waits for it to be open, with the script at work where there is one. */
export async function beginText(page: Page, kind: ArticleKind): Promise<void> {
  await page.goto(`/admin/${kind}s`)
  await page.getByRole('button', { name: new RegExp(`(New|Write the first) ${kind}`) }).click()
  await expectAtWork(page)
}

/** A text is open, and its script runs where there is one: it takes no notice of what was done before. */
export async function expectAtWork(page: Page): Promise<void> {
  await expect(page.getByLabel('Title', { exact: true })).toBeVisible()
  const { javaScriptEnabled } = test.info().project.use
  if (javaScriptEnabled !== false) await expect(page.getByText(AT_WORK)).toBeVisible(A_WHILE)
}

export const textField = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true })

export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible(A_WHILE)
}

/** The window is gone without a last word: unlike one that is closed, it can neither send nor keep anything more. */
export async function crash(page: Page): Promise<void> {
  const isGone = page.waitForEvent('crash')
  const session = await page.context().newCDPSession(page)
  // Nobody is left to answer.
  void session.send('Page.crash').catch(() => undefined)
  await isGone
  await page.close()
}

export async function articleOf(page: Page) {
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  return await getStaffArticle(db, systemActor('journey'), id)
}

export async function textOf(page: Page, address: string): Promise<string> {
  return await (await page.request.get(address)).text()
}

export async function dropPicture(page: Page, picture: Buffer): Promise<void> {
  const transfer = await transferOf(page, picture)
  const isTaken = await textField(page).evaluate((field, dataTransfer) => {
    const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true })
    return !field.dispatchEvent(over)
  }, transfer)
  // Only where this was cancelled does a browser drop files.
  expect(isTaken).toBe(true)
  await textField(page).dispatchEvent('drop', { dataTransfer: transfer })
}

export async function pastePicture(page: Page, picture: Buffer): Promise<void> {
  const isTaken = await textField(page).evaluate(
    (field, clipboardData) => {
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      return !field.dispatchEvent(paste)
    },
    await transferOf(page, picture),
  )
  // Else the browser would put in what it makes of it.
  expect(isTaken).toBe(true)
}

async function transferOf(page: Page, picture: Buffer): Promise<JSHandle<DataTransfer>> {
  return await page.evaluateHandle((base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const transfer = new DataTransfer()
    transfer.items.add(new File([bytes], 'pen.png', { type: 'image/png' }))
    return transfer
  }, picture.toString('base64'))
}

/** Another at every run: the same picture is kept once, with the words it has. */
export async function aDrawing(): Promise<Buffer> {
  const any = () => Math.floor(Math.random() * 256)
  const background = { r: any(), g: any(), b: any() }
  return await sharp({ create: { width: 800, height: 600, channels: 3, background } })
    .png()
    .toBuffer()
}

/** A picture as a form sends it. */
export async function aPictureFile() {
  return { name: 'inkwell.png', mimeType: 'image/png', buffer: await aDrawing() }
}

/** Sends a picture by the plain form of the library. */
export async function addToLibrary(desk: Page, shown: string): Promise<void> {
  await desk.goto('/admin/media')
  await desk.getByLabel('New pictures').setInputFiles(await aPictureFile())
  await desk.getByLabel('What they show').fill(shown)
  await desk.getByRole('button', { name: 'Add pictures' }).click()
  await expect(desk.getByText('It is in the library.')).toBeVisible()
}
