import { expect, type Page } from '@playwright/test'
import { sessionCookie } from '@/app/_http/testing-session'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { BUILT_IN_ROLES, type BuiltInRole } from '@/domain/accounts/permissions'
import { aColleague, aSession } from '@/domain/accounts/testing-accounts'
import { setPrice } from '@/domain/catalog/set-price'
import { listEmails } from '@/domain/notifications/list-emails'
import { writeEmail } from '@/domain/notifications/write-email'
import { colleagueEmail } from '@/e2e/colleagues'
import { expectForEverybody } from '@/e2e/everybody'
import { goods, newMark } from '@/e2e/goods'
import { test } from '@/e2e/test'
import { newToken } from '@/lib/ids'

/** A colleague with this role, signed in in this browser. */
async function enterAs(page: Page, role: BuiltInRole): Promise<{ userId: string }> {
  const { userId } = await aColleague(role, colleagueEmail())
  const cookie = await sessionCookie((await aSession(userId)).token)
  const [name = '', value = ''] = cookie.split(/=(.*)/s)
  const { origin } = new URL(page.url() === 'about:blank' ? await shopUrl(page) : page.url())
  await page.context().addCookies([{ name, value, url: origin }])
  return { userId }
}

async function shopUrl(page: Page): Promise<string> {
  await page.goto('/robots.txt')
  return page.url()
}

test('By keyboard one finds a product, and goes through a list row by row', async ({ page }) => {
  const { title } = await goods({ title: `Heron ledger ${newMark()}` })
  await enterAs(page, 'owner')
  await page.goto('/admin', { waitUntil: 'networkidle' })

  await page.keyboard.press('/')
  const search = page.getByRole('combobox', { name: 'Search the back office' })
  await expect(search).toBeFocused()
  await search.pressSequentially(title)
  await expect(page.getByRole('option', { name: title })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title)

  await page.goto('/admin/audit', { waitUntil: 'networkidle' })
  const rows = page.getByRole('row').locator('a[data-row]')
  await page.keyboard.press('j')
  await expect(rows.nth(0)).toBeFocused()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await expect(rows.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/admin\/audit\/\d+$/)

  await page.keyboard.press('Control+k')
  await expect(search).toBeFocused()
})

test('On a phone the rooms are behind a button', { tag: '@only-mobile' }, async ({ page }) => {
  await enterAs(page, 'owner')
  await page.goto('/admin', { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Menu', exact: true }).click()
  await page.getByRole('dialog', { name: 'Menu' }).getByRole('link', { name: 'Mail log' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mail log')
  await expect(page.getByRole('dialog', { name: 'Menu' })).toBeHidden()
})

test('Without script one searches, filters and takes filters off', {
  tag: '@only-no-js',
}, async ({ page }) => {
  await enterAs(page, 'owner')
  await page.goto('/admin')
  const search = page.getByRole('combobox', { name: 'Search the back office' })
  await search.fill('mail log')
  await search.press('Enter')
  await page.getByRole('main').getByRole('link', { name: 'Mail log' }).click()
  await page.getByLabel('Address or subject').fill('no such thing')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByText('No mail here')).toBeVisible()
  await page.getByRole('list', { name: 'Filters' }).getByRole('link').click()
  await expect(page).toHaveURL(/\/admin\/mails$/)
})

test('Everybody sees the rooms of their role and no others', async ({ page }) => {
  await enterAs(page, 'author')
  await page.goto('/admin')
  const rooms = page.getByRole('navigation', { name: 'Rooms' })
  await expect(rooms.getByRole('link')).toHaveText([
    'Today',
    'Articles',
    'Pages',
    'Authors',
    'Media',
  ])
  const answer = await page.goto('/admin/audit')
  expect(answer?.status()).toBe(404)
})

test('The audit log says who changed a price, from what to what', { tag: '@no-js' }, async ({
  page,
}) => {
  const { variantId, productId, title } = await goods({ title: 'Priced anew', price: 1800 })
  const { userId } = await enterAs(page, 'owner')
  const permissions = BUILT_IN_ROLES.owner
  const kit = { kind: 'staff', userId, permissions, entry: { address: '192.0.2.44' } } as const
  await transact((tx) => setPrice(tx, kit, { variantId, price: { amount: 1950 } }))

  await page.goto(`/admin/audit?subject=${productId}&what=price.changed`)
  const row = page.getByRole('row').filter({ hasText: 'Kit Foxglove changed a price' })
  await expect(row).toContainText('€18.00 → €19.50')
  await expect(row).toContainText('192.0.2.44')
  await row.getByRole('link', { name: 'Kit Foxglove changed a price' }).click()
  await expect(page).toHaveURL(/\/admin\/audit\/\d+$/)
  await page.getByRole('link', { name: title, exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`/admin/products/${productId}`))
})

test('A key opens the API until it is revoked', { tag: '@no-js' }, async ({ page, request }) => {
  await enterAs(page, 'owner')
  const name = `Warehouse ${newMark()}`
  await page.goto('/admin/keys/new')
  await page.getByRole('button', { name: 'Make the key' }).click()
  await page.getByLabel('What it is for').fill(name)
  await page.getByRole('button', { name: 'Make the key' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'at least one thing' })).toBeVisible()
  await expect(page.getByLabel('What it is for')).toHaveValue(name)
  await page.getByLabel('See API keys').check()
  await page.getByRole('button', { name: 'Make the key' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  const secret = await page.getByLabel('The key').inputValue()

  const ask = () =>
    request.get('/api/v1/admin/keys', { headers: { authorization: `Bearer ${secret}` } })
  const answer = await ask()
  expect(answer.status()).toBe(200)
  expect(await answer.text()).toContain(name)
  expect(await answer.text()).not.toContain(secret)

  await page.getByText('Revoke this key …').click()
  await page.getByRole('button', { name: 'Revoke the key' }).click()
  await expect(page.getByRole('main')).toContainText('Revoked')
  expect((await ask()).status()).toBe(401)
})

test('A mail that was never sent is read by an owner; others see no link of it', async ({
  page,
}) => {
  const token = newToken()
  const link = `https://shop.example/setup?token=${token}`
  const subject = `A link ${newMark()}`
  const html = `<html><head><style>p{color:red}</style></head><p style="margin:0"><a href="${link}">${link}</a></p></html>`
  const mail = { to: 'a@example.org', subject, text: link, html, template: 'test', about: 'test' }
  await transact((tx) => writeEmail(tx, { ...mail, dedupeKey: token }, false))
  const [written] = (await listEmails(db, { search: subject }, 1)).emails

  await enterAs(page, 'owner')
  await page.goto(`/admin/mails/${written?.id}`)
  await expect(page.getByText('This mail was never sent')).toBeVisible()
  // Looking into the frame would run a script in it, which it does not allow.
  const frame = page.getByTitle('The mail')
  await expect(frame).toHaveAttribute('srcdoc', new RegExp(token))

  await enterAs(page, 'orders')
  await page.goto(`/admin/mails/${written?.id}`)
  await expect(page.getByText('Links are hidden')).toBeVisible()
  await expect(frame).toHaveAttribute('srcdoc', /token=hidden/)
  expect(await page.content()).not.toContain(token)
})

const ROOMS = {
  'what waits today': '',
  'the audit log': '/audit?what=api-key.created',
  'the API keys': '/keys',
  'the form for a new key': '/keys/new',
  'the jobs': '/jobs?state=dead',
  'the mail log': '/mails?q=no+such+thing',
  'the sessions': '/sessions?q=no+such+person',
  'the doctor': '/doctor',
  'the search': '/search?q=note',
} as const

// With few rows: what comes after the first ones is more of the same.
for (const [name, room] of Object.entries(ROOMS)) {
  test(`Everybody can use ${name}`, { tag: '@mobile' }, async ({ page, isMobile }) => {
    await enterAs(page, 'owner')
    await page.goto(`/admin${room}`)
    await expectForEverybody(page, isMobile)
  })
}
