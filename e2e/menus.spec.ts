import { expect, type Page } from '@playwright/test'
import { aColleague } from '@/domain/accounts/testing-accounts'
import { colleagueEmail, signInAs } from '@/e2e/colleagues'
import { expectForEverybody } from '@/e2e/everybody'
import { newMark } from '@/e2e/goods'
import { test } from '@/e2e/test'

test('The menu of the shop is changed', { tag: ['@only-no-js'] }, async ({ page }) => {
  await signInAs(page, await aColleague('admin', colleagueEmail()))
  await page.goto('/admin/publication')
  const label = `News ${newMark()}`
  const says = page.locator('#menus').getByLabel('Says')
  await says.first().fill(label)
  await page.getByRole('button', { name: 'Save the menus' }).click()
  await expect(page.getByText('The menus are saved.')).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('link', { name: label }).first()).toBeVisible()
})

test('Links of the menu are added, moved and taken away from the keyboard', async ({ page }) => {
  await signInAs(page, await aColleague('admin', colleagueEmail()))
  await page.goto('/admin/publication')
  const label = `Fairs ${newMark()}`
  const menu = page.locator('#menus section', { hasText: 'Menu at the head' })
  const says = menu.getByLabel('Says')
  // With script there are no empty rows to begin with.
  await expect(menu.getByLabel('Place')).toHaveCount(0)
  const links = await says.count()
  const add = menu.getByRole('button', { name: 'Add a link' })
  const button = (place: number, what: string) =>
    menu.getByRole('button', { name: `Link ${place}: ${what}` })

  await add.press('Enter')
  await expect(says.nth(links)).toBeFocused()
  await add.press('Enter')
  await expect(says.nth(links + 1)).toBeFocused()
  await button(links + 1, 'take away').press('Enter')
  await expect(says).toHaveCount(links + 1)
  await expect(button(links + 1, 'take away')).toBeFocused()

  await says.nth(links).fill(label)
  await menu.getByLabel('Leads to').nth(links).fill('fairs')
  await button(links + 1, 'up').press('Enter')
  await expect(says.nth(links - 1)).toHaveValue(label)
  await expect(button(links, 'up')).toBeFocused()
  await save(page)
  await expect(menu.getByLabel('Leads to').nth(links - 1)).toHaveAccessibleDescription(/a path/)
  await expectForEverybody(page, false)

  await menu
    .getByLabel('Leads to')
    .nth(links - 1)
    .fill('/articles')
  await save(page)
  await expect(page.getByText('The menus are saved.')).toBeVisible()
  await expect(says.nth(links - 1)).toHaveValue(label)

  await menu.getByRole('button', { name: `${label}: take away` }).press('Enter')
  await expect(says.nth(links - 1)).not.toHaveValue(label)
  await save(page)
  await expect(page.getByText('The menus are saved.')).toBeVisible()
  await expect(says).toHaveCount(links)
})

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save the menus' }).click()
}
