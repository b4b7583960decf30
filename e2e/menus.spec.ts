import { expect } from '@playwright/test'
import { aColleague } from '@/domain/accounts/testing-accounts'
import { colleagueEmail, signInAs } from '@/e2e/colleagues'
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
