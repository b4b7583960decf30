import { expect, type Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { userRoles } from '@/db/schema/accounts'
import { transact } from '@/db/transact'
import { aColleague, PASSWORD } from '@/domain/accounts/testing-accounts'
import { codeFrom, colleagueEmail, givePassword, setUpLink, signInAs } from '@/e2e/colleagues'
import { expectForEverybody } from '@/e2e/everybody'
import { newMark } from '@/e2e/goods'
import { onlyMailTo } from '@/e2e/mail-log'
import { test } from '@/e2e/test'

const DAY_MS = 86_400_000

async function join(page: Page, who: { name: string; email?: string }, button: string) {
  await page.getByLabel('Your name').fill(who.name)
  if (who.email) await page.getByLabel('E-mail address').fill(who.email)
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD)
  await page.getByRole('button', { name: button }).click()
}

/** Sets an authenticator app up, and answers with its key. */
async function setUpApp(page: Page): Promise<string> {
  await page.goto('/admin/me/second-factor')
  await page.getByRole('link', { name: 'Set it up' }).click()
  await expect(page.getByRole('img', { name: 'QR code for the authenticator app' })).toBeVisible()
  const key = await page.getByLabel('Key').inputValue()

  await page.getByLabel('Code', { exact: true }).fill('12345')
  await page.getByRole('button', { name: 'Turn it on' }).click()
  await expect(page.getByText('This code is not right').first()).toBeVisible()
  // The app need not be set up again because of a slip.
  await expect(page.getByLabel('Key')).toHaveValue(key)

  await page.getByLabel('Code', { exact: true }).fill(codeFrom(key))
  await page.getByRole('button', { name: 'Turn it on' }).click()
  await expect(
    page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem'),
  ).toHaveCount(10)
  return key
}

test('The first owner sets the shop up, proves who they are, and lets a colleague in and out', {
  tag: ['@mobile', '@no-js'],
}, async ({ page, browser }) => {
  test.slow()
  const owner = { name: 'Kit Foxglove', email: colleagueEmail() }
  const link = await setUpLink()
  await page.goto(link)
  await join(page, owner, 'Open the back office')
  await expect(page).toHaveURL(/\/admin$/)
  await expect(page.getByText('Your role needs a second factor')).toBeVisible()
  const key = await setUpApp(page)
  await expect(page.getByText('Your role needs a second factor')).toBeHidden()

  await page.context().clearCookies()
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This link does not work any more',
  )
  await page.goto('/sign-in?to=/admin/staff')
  await givePassword(page, owner.email)
  await expect(page).toHaveURL(/\/sign-in\/second-factor/)
  await page.getByLabel('Code', { exact: true }).fill(codeFrom(key, 1))
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).toHaveURL(/\/admin\/staff$/)

  const invited = { name: `Finch ${newMark()}`, email: colleagueEmail() }
  await page.getByRole('link', { name: 'Invite a colleague' }).click()
  await page.getByLabel('E-mail address').fill(invited.email)
  await page.getByRole('checkbox', { name: 'Orders' }).check()
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(page.getByText('The invitation is on its way')).toBeVisible()
  const mail = await onlyMailTo(invited.email)
  const [, address = ''] = /https?:\/\/[^/\s]+(\/invitation\S+)/.exec(mail.textBody) ?? []

  const elsewhere = await browser.newContext()
  const theirs = await elsewhere.newPage()
  await theirs.goto(address)
  await expect(theirs.getByText(`${owner.name} has invited you`)).toBeVisible()
  await join(theirs, { name: invited.name }, 'Accept the invitation')
  await expect(theirs).toHaveURL(/\/admin$/)
  const rooms = theirs.getByRole('navigation', { includeHidden: true })
  await expect(
    rooms.getByRole('link', { name: 'Orders', includeHidden: true }).first(),
  ).toBeAttached()
  await expect(rooms.getByRole('link', { name: 'Staff', includeHidden: true })).toHaveCount(0)
  expect((await theirs.goto('/admin/staff'))?.status()).toBe(404)

  await page.goto('/admin/staff')
  await page.getByRole('link', { name: invited.name }).click()
  await page.getByText('Deactivate …').click()
  await page.getByRole('button', { name: 'Deactivate', exact: true }).click()
  await expect(page.getByText('Deactivated. They are signed out everywhere')).toBeVisible()
  await theirs.goto('/admin')
  await expect(theirs).toHaveURL(/\/sign-in/)
  await givePassword(theirs, invited.email)
  await expect(theirs).toHaveURL(/\/sign-in/)
  await elsewhere.close()
})

test('An owner makes a role, gives it to a colleague and takes it away again', {
  tag: '@no-js',
}, async ({ page }) => {
  await signInAs(page, await aColleague('owner'))
  const { userId } = await aColleague('author')
  const name = `Packers ${newMark()}`
  await page.goto('/admin/roles')
  await page.getByRole('link', { name: 'Make a role' }).click()
  await page.getByRole('button', { name: 'Make the role' }).click()
  await expect(page.getByText('Choose at least one right.').first()).toBeVisible()
  await page.getByLabel('Name').fill(name)
  await page.getByRole('checkbox', { name: 'Ship and hand over' }).check()
  await page.getByRole('button', { name: 'Make the role' }).click()
  await expect(page.getByText('The role was made.')).toBeVisible()

  await page.goto(`/admin/staff/${userId}`)
  await page.getByRole('checkbox', { name }).check()
  await page.getByRole('button', { name: 'Save the roles' }).click()
  await expect(page.getByText('Saved. They are signed out')).toBeVisible()

  await page.goto('/admin/roles')
  await page.getByRole('link', { name }).click()
  await page.getByText('Remove this role …').click()
  await page.getByRole('button', { name: 'Remove the role' }).click()
  await expect(page.getByText('One colleague still has this role.')).toBeVisible()

  await page.goto(`/admin/staff/${userId}`)
  await page.getByRole('checkbox', { name }).uncheck()
  await page.getByRole('button', { name: 'Save the roles' }).click()
  await page.goto('/admin/roles')
  await page.getByRole('link', { name }).click()
  await page.getByText('Remove this role …').click()
  await page.getByRole('button', { name: 'Remove the role' }).click()
  await expect(page.getByText('The role was removed.')).toBeVisible()
})

test('Once the grace period is over an admin gets no further than to the second factor', async ({
  page,
}) => {
  const admin = await aColleague('admin')
  const grantedAt = new Date(Date.now() - 15 * DAY_MS)
  await transact((tx) =>
    tx.update(userRoles).set({ grantedAt }).where(eq(userRoles.userId, admin.userId)),
  )
  await page.goto('/sign-in?to=/admin/staff')
  await givePassword(page, admin.email)
  await expect(page).toHaveURL(/\/admin\/me\/second-factor/)
  const answer = await page.request.get('/api/v1/admin/staff')
  expect(await answer.json()).toMatchObject({ code: 'second_factor_missing' })
  await setUpApp(page)
  await page.goto('/admin/staff')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Staff')
})

test('A colleague changes name and password, and signs out elsewhere', async ({
  page,
  browser,
}) => {
  const colleague = await aColleague('orders')
  const other = await (await browser.newContext()).newPage()
  await signInAs(other, colleague)
  await signInAs(page, colleague)
  await page.goto('/admin/me')
  await page.getByLabel('Your name').fill('Wren Foxglove')
  await page.getByRole('button', { name: 'Save the name' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wren Foxglove')
  await page.getByRole('button', { name: 'Sign out there' }).click()
  await expect(page.getByText('Signed out there.')).toBeVisible()
  await other.goto('/admin')
  await expect(other).toHaveURL(/\/sign-in/)

  await page.goto('/admin/me/password')
  await page.getByRole('textbox', { name: 'Current password' }).fill('not it at all')
  await page.getByRole('textbox', { name: 'New password' }).fill('four loud owls at noon')
  await page.getByRole('button', { name: 'Save the password' }).click()
  await expect(page.getByText('This is not your password').first()).toBeVisible()
  await page.getByRole('textbox', { name: 'Current password' }).fill(PASSWORD)
  await page.getByRole('textbox', { name: 'New password' }).fill('four loud owls at noon')
  await page.getByRole('button', { name: 'Save the password' }).click()
  await expect(page.getByText('Your password was changed.')).toBeVisible()
  await other.context().close()
})

test('Everybody can use the rooms for staff, roles and oneself', { tag: '@mobile' }, async ({
  page,
  isMobile,
}) => {
  test.slow()
  await page.goto(await setUpLink())
  await expectForEverybody(page, isMobile)
  await signInAs(page, await aColleague('owner'))
  const { userId } = await aColleague('orders')
  for (const room of [
    'staff',
    'staff/invite',
    `staff/${userId}`,
    'roles',
    'roles/new',
    'roles/role_orders',
    'me',
    'me/password',
    'me/second-factor',
    'me/second-factor/new',
  ]) {
    await page.goto(`/admin/${room}`)
    await expectForEverybody(page, isMobile)
  }
})
