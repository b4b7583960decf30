import { expect, type Page } from '@playwright/test'
import { aColleague } from '@/domain/accounts/testing-accounts'
import { anArticle } from '@/domain/testing'
import { aComment } from '@/domain/testing-talk'
import { colleagueEmail, signInAs } from '@/e2e/colleagues'
import { newEmail } from '@/e2e/customer'
import { goods, newMark } from '@/e2e/goods'
import { enter, tabTo, typeInto } from '@/e2e/keyboard'
import { askForKeys, moderator } from '@/e2e/talkers'
import { test } from '@/e2e/test'
import { articleOf, expectAtWork, textField } from '@/e2e/writers'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const LONG = 'Words that take their time to be read. '.repeat(40)

test('Everything can be read, found and answered with the keyboard alone', async ({ page }) => {
  test.slow()
  const { slug, title, mark } = await aLongArticle()
  await aComment({ slug, body: 'Who has tried it?', isApproved: true })
  const { keyboard } = page

  await page.goto('/')
  await enter(page.getByRole('navigation', { name: 'Goods' }).locator('a[href="/articles"]'))
  await expect(page).toHaveURL(/\/articles$/)
  await enter(page.getByRole('link', { name: title }))
  await expect(heading(page)).toHaveText(title)

  const contents = page.getByRole('navigation', { name: 'Contents' })
  await enter(contents.getByRole('link', { name: 'The second part' }))
  await expect(page.getByRole('heading', { name: 'The second part' })).toBeInViewport()
  await keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'the guild of ink' })).toBeFocused()

  const stars = page.getByRole('button', { name: /^4 of 5 stars/ })
  await enter(stars)
  await expect(page.getByText('4 of 5, from 1 vote')).toBeVisible()
  await expect(stars).toBeFocused()

  await comment(page, 'Your comment', `I would like to, ${mark}.`)
  await enter(page.getByRole('button', { name: 'Send the comment' }))
  await expect(page.getByText('We have your comment.')).toBeVisible()

  await page.goto(`/articles/${slug}`)
  await enter(page.getByRole('link', { name: 'Answer Finn' }))
  await expect(heading(page)).toHaveText('Answer a comment')
  await comment(page, 'Your answer', `I have, ${mark}.`)
  await enter(page.getByRole('button', { name: 'Send the answer' }))
  await expect(page.getByText('We have your comment.')).toBeVisible()

  await typeInto(page.getByRole('combobox', { name: 'Search the shop' }), mark)
  await keyboard.press('Enter')
  await expect(page.getByRole('status')).toHaveText('1 article found')
  await enter(page.getByRole('link', { name: title }))
  await expect(heading(page)).toHaveText(title)
})

async function aLongArticle() {
  const mark = newMark()
  const title = `How to fill a pen ${mark}`
  const parts = ['## The first part', LONG, '## The second part']
  const body = [...parts, `${LONG} [the guild of ink](https://ink.example)`].join('\n\n')
  return { ...(await anArticle({ title, body })), title, mark }
}

async function comment(page: Page, label: string, body: string): Promise<void> {
  await typeInto(page.getByLabel(label), body)
  await typeInto(page.getByLabel('Name'), 'Grete')
  await typeInto(page.getByLabel('E-mail address'), newEmail())
  await tabTo(page.getByLabel('Mail me when somebody answers'))
  await page.keyboard.press('Space')
  await expect(page.getByLabel('Mail me when somebody answers')).toBeChecked()
}

test('Comments are chosen, answered, put back and opened with the keyboard alone', async ({
  browser,
  baseURL,
}) => {
  test.slow()
  const { slug, articleId } = await anArticle({ title: `On ${newMark()}` })
  for (const body of ['The first.', 'The second.', 'The third.']) await aComment({ slug, body })
  const desk = await moderator(browser, baseURL)
  const { keyboard } = desk
  const focused = desk.locator('[data-moderated]:focus')
  const press = async (...keys: string[]) => {
    for (const key of keys) await keyboard.press(key)
  }
  await desk.goto(`/admin/comments?about=${articleId}`)
  await askForKeys(desk)
  await press('j', 'j', 'j', 'k')
  await expect(focused).toContainText('The second.')
  await press('e')
  await keyboard.type('As you are sure, so are we.')
  await enter(desk.getByRole('button', { name: 'Send the answer' }).locator('visible=true'))
  await expect(desk.getByText('Your answer stands.')).toBeVisible()

  await askForKeys(desk)
  await press('j', 'x', 'j', 'x')
  await expect(desk.locator('[data-choice]:checked')).toHaveCount(2)
  await enter(desk.getByRole('button', { name: 'Remove', exact: true }))
  await expect(desk.getByText('2 comments were removed.')).toBeVisible()

  await desk.goto(`/admin/comments?about=${articleId}&status=removed`)
  await askForKeys(desk)
  await press('j', 'u')
  await expect(desk.getByText('One comment was put back')).toBeVisible()
  await askForKeys(desk)
  await press('j', 's')
  await expect(desk.getByText('One comment was marked as spam.')).toBeVisible()
  await desk.goto(`/admin/comments?about=${articleId}`)
  await askForKeys(desk)
  await press('j', 'o')
  await expect(desk).toHaveURL(/\/admin\/comments\/cmt_\w+$/)
  await desk.context().close()
})

test('An article is written and published with the keyboard alone, and the text lets go of the focus', async ({
  page,
}) => {
  test.slow()
  const { keyboard } = page
  const product = await goods({ title: 'Inkwell' })
  const title = `By hand ${newMark()}`
  await signInAs(page, await aColleague('editor', colleagueEmail()))
  await page.goto('/admin/articles')
  await enter(page.getByRole('button', { name: /New article|Write the first article/ }))
  await expectAtWork(page)
  await typeInto(page.getByLabel('Title', { exact: true }), title)

  const text = textField(page)
  await typeInto(text, 'A pen wants ink')
  await keyboard.press('Shift+Control+ArrowLeft')
  await keyboard.press('Control+b')
  await expect(text).toHaveValue('A pen wants **ink**')
  await keyboard.press('Tab')
  await expect(text).not.toBeFocused()
  await keyboard.press('Shift+Tab')
  await expect(text).toBeFocused()
  await keyboard.press('Shift+Tab')
  await expect(text).not.toBeFocused()

  await tabTo(page.getByRole('button', { name: 'Full screen' }))
  await keyboard.press('Enter')
  await tabTo(text)
  await keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Full screen' })).toHaveAttribute(
    'aria-pressed',
    'false',
  )
  await tabTo(text)
  await keyboard.press('Control+End')
  await tabTo(page.getByRole('button', { name: 'Heading', exact: true }))
  const tool = page.getByRole('button', { name: 'Product', exact: true })
  await expect(async () => {
    await keyboard.press('ArrowRight')
    await expect(tool).toBeFocused({ timeout: 100 })
  }).toPass()
  await keyboard.press('Enter')
  await expect(page.getByLabel('Search the products of the shop')).toBeFocused()
  await keyboard.type(product.title)
  await expect(page.getByRole('button', { name: new RegExp(product.title) })).toBeVisible()
  await keyboard.press('Enter')
  await expect(text).toHaveValue(`A pen wants **ink**\n\n::product[${product.slug}]\n\n`)
  await expect(text).toBeFocused()

  await enter(page.getByRole('button', { name: 'Publish', exact: true }))
  await expect(page.getByText('Published. Readers see it now.')).toBeVisible()
  const { slug } = await articleOf(page)
  await page.goto(`/articles/${slug}`)
  await expect(heading(page)).toHaveText(title)
})
