import { expect, type Page } from '@playwright/test'
import { anArticle } from '@/domain/testing'
import { aComment } from '@/domain/testing-talk'
import { newMark } from '@/e2e/goods'
import { moderator } from '@/e2e/talkers'
import { test } from '@/e2e/test'
import { textOf } from '@/e2e/writers'

test('Several comments are judged at once, and judged anew', {
  tag: ['@no-js', '@mobile'],
}, async ({ page, browser, baseURL }) => {
  const { slug, articleId } = await anArticle({ title: `On ${newMark()}` })
  for (const body of ['The first.', 'The second.', 'The third.']) await aComment({ slug, body })
  const desk = await moderator(browser, baseURL)
  const look = (status: string) => desk.goto(`/admin/comments?about=${articleId}&status=${status}`)
  const seen = async () => {
    const text = await textOf(page, `/articles/${slug}`)
    return ['first', 'second', 'third'].filter((one) => text.includes(`The ${one}.`))
  }

  await look('pending')
  await expect(bar(desk)).toBeHidden()
  await choose(desk, 'The first.', 'The third.')
  await bar(desk).getByRole('button', { name: 'Approve' }).click()
  await expect(desk.getByText('2 comments were approved.')).toBeVisible()
  await expect(desk.locator('[data-moderated]')).toHaveText(/The second\./)
  await choose(desk, 'The second.')
  await bar(desk).getByRole('button', { name: 'Spam' }).click()
  await expect(desk.getByText('One comment was marked as spam.')).toBeVisible()
  await expect(desk.getByText('Nothing waits')).toBeVisible()
  expect(await seen()).toEqual(['first', 'third'])

  await look('all')
  await choose(desk, 'The first.', 'The second.', 'The third.')
  await bar(desk).getByRole('button', { name: 'Remove' }).click()
  await expect(desk.getByText('3 comments were removed.')).toBeVisible()
  expect(await seen()).toEqual([])
  await look('removed')
  await choose(desk, 'The first.', 'The second.')
  await bar(desk).getByRole('button', { name: 'Put back' }).click()
  await expect(desk.getByText('2 comments were put back')).toBeVisible()
  await look('pending')
  await expect(desk.locator('[data-moderated]')).toHaveText([/The second\./, /The first\./])
  expect(await seen()).toEqual([])
  await desk.context().close()
})

/** What can be done with all that are chosen. */
const bar = (desk: Page) => desk.getByText('With those chosen:').locator('..')

async function choose(desk: Page, ...bodies: string[]): Promise<void> {
  for (const body of bodies) {
    await desk.locator('[data-moderated]').filter({ hasText: body }).getByRole('checkbox').check()
  }
}
