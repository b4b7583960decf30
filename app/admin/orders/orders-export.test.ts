import { NextRequest } from 'next/server'
import { beforeAll, expect, test } from 'vitest'
import { sessionCookie } from '@/app/_http/testing-session'
import { GET } from '@/app/admin/orders/export/route'
import type { BuiltInRole } from '@/domain/accounts/permissions'
import { aColleague, aSession } from '@/domain/accounts/testing-accounts'
import { aSoldOrder, eventsAbout } from '@/domain/orders/testing-orders'
import { aShop, type MadeShop } from '@/domain/testing'
import { setClock } from '@/lib/clock'

let shop: MadeShop
beforeAll(async () => {
  shop = await aShop()
})

async function download(query: string, role: BuiltInRole = 'orders'): Promise<Response> {
  const { userId } = await aColleague(role)
  const cookie = await sessionCookie((await aSession(userId)).token)
  const request = new NextRequest(`http://shop.test/admin/orders/export${query}`, {
    headers: { cookie },
  })
  return await GET(request, { params: Promise.resolve({}) })
}

test('the file holds what fits, with every amount', async () => {
  const { order } = await aSoldOrder(shop, { email: 'only.me@example.com' })
  await aSoldOrder(shop, { email: 'somebody.else@example.com' })
  const response = await download('?q=only.me%40example.com')
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="orders.csv"')
  const [head, row, ...rest] = (await response.text()).trim().split('\r\n')
  expect(rest).toEqual([])
  const cells = new Map(head?.split(',').map((name, place) => [name, row?.split(',')[place]]))
  expect(Object.fromEntries(cells)).toMatchObject({
    Number: order.number,
    Payment: 'paid',
    Name: 'Ada Lovelace',
    'E-mail': 'only.me@example.com',
    Currency: 'EUR',
    Goods: '30.00',
    Shipping: '4.90',
    Net: '29.33',
    Tax: '5.57',
    Total: '34.90',
    'Tax by rate': 'VAT 19 %: 5.57 on 29.33',
    Received: '34.90',
    Refunded: '0.00',
  })
})

test('what a customer typed is never run as a formula', async () => {
  await aSoldOrder(shop, { email: '=cmd@example.com' })
  const text = await (await download('?q=cmd%40example.com')).text()
  expect(text).toContain(",'=cmd@example.com,")
})

test('every order is in it once, over many pages of the database', async () => {
  const text = await (await download('')).text()
  const numbers = text
    .trim()
    .split('\r\n')
    .slice(1)
    .map((row) => row.split(',')[0])
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(numbers.length).toBeGreaterThanOrEqual(3)
})

test('who took it is written down', async () => {
  const before = await eventsAbout('orders', 'orders.exported')
  await download('?state=to_ship')
  const events = await eventsAbout('orders', 'orders.exported')
  expect(events).toHaveLength(before.length + 1)
  expect(events.at(-1)?.data).toEqual({ filter: { state: 'to_ship' } })
})

test('it asks for the right, and for a proof that is not old', async () => {
  expect((await download('', 'read-only')).status).toBe(403)
  const { userId } = await aColleague('orders')
  const cookie = await sessionCookie((await aSession(userId)).token)
  const later = Date.now() + 11 * 60_000
  setClock(() => new Date(later))
  const request = new NextRequest('http://shop.test/admin/orders/export?q=a', {
    headers: { cookie },
  })
  const response = await GET(request, { params: Promise.resolve({}) })
  setClock(() => new Date())
  const to = encodeURIComponent('/admin/orders/export?q=a')
  expect(response.headers.get('location')).toBe(`/sign-in/again?to=${to}`)
})
