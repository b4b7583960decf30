import { NextRequest } from 'next/server'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Handler } from '@/app/_http/endpoint'
import { sessionCookie } from '@/app/_http/testing-session'
import { POST as changeAddress } from '@/app/account/addresses/[id]/content/route'
import { POST as makeDefault } from '@/app/account/addresses/[id]/default/route'
import { POST as removeAddress } from '@/app/account/addresses/[id]/removal/route'
import { POST as addAddress } from '@/app/account/addresses/new/content/route'
import { POST as changeEmail } from '@/app/account/email/change/route'
import { POST as reorder } from '@/app/account/orders/[id]/reorder/route'
import { POST as changePassword } from '@/app/account/password/change/route'
import { POST as close } from '@/app/account/privacy/closure/route'
import { GET as download } from '@/app/account/privacy/file/route'
import { POST as changeProfile } from '@/app/account/profile/content/route'
import { POST as changeNews } from '@/app/account/profile/news/route'
import { POST as endSession } from '@/app/account/sessions/[id]/removal/route'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { findSession } from '@/domain/accounts/find-session'
import { getAccount } from '@/domain/accounts/get-account'
import { listAddresses } from '@/domain/accounts/list-addresses'
import { aCustomer, aSession, PASSWORD, type SomeAccount } from '@/domain/accounts/testing-accounts'
import { findCustomerCartToken } from '@/domain/cart/customer-cart'
import { getCart } from '@/domain/cart/queries'
import { anOrder } from '@/domain/checkout/testing'
import { adoptOrders } from '@/domain/orders/adopt-orders'
import { aProduct, aShop } from '@/domain/testing'

type Browser = SomeAccount & { sessionId: string; token: string; cookie: string }

async function aBrowser(): Promise<Browser> {
  const account = await aCustomer()
  const session = await aSession(account.userId)
  return { ...account, ...session, cookie: await sessionCookie(session.token) }
}

let ada: Browser
let kit: Browser

beforeEach(async () => {
  ada = await aBrowser()
  kit = await aBrowser()
})

type Sent = { path: string; id?: string; fields?: Record<string, string>; cookie?: string }

async function send(door: Handler, { path, id, fields, cookie = ada.cookie }: Sent) {
  const method = fields ? 'POST' : 'GET'
  const request = new NextRequest(`http://localhost:3000${path}`, {
    method,
    headers: {
      host: 'localhost:3000',
      cookie,
      ...(fields ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    },
    body: fields ? new URLSearchParams(fields).toString() : undefined,
  })
  const response = await door(request, { params: Promise.resolve({ id }) })
  const to = response.headers.get('location') ?? ''
  return { response, status: response.status, to, wasRefused: /[?&]form=/.test(to) }
}

const BERLIN = {
  'address.country': 'DE',
  'address.name': 'Ada Lovelace',
  'address.line1': 'Sophienstraße 12',
  'address.postalCode': '10178',
  'address.city': 'Berlin',
}
const NEW = '/account/addresses/new/content'

async function aSavedAddress(): Promise<string> {
  await send(addAddress, { path: NEW, fields: BERLIN })
  return (await listAddresses(db, ada.userId))[0]?.id ?? ''
}

describe('the address book', () => {
  it('takes an address, and shows a refused one again', async () => {
    const saved = await send(addAddress, { path: NEW, fields: BERLIN })
    expect(saved.to).toBe('/account/addresses?done=address-saved')
    const refused = await send(addAddress, {
      path: NEW,
      fields: { ...BERLIN, 'address.postalCode': 'x' },
    })
    expect(refused.to).toMatch(/^\/account\/addresses\/new\?form=/)
    expect(await listAddresses(db, ada.userId)).toHaveLength(1)
  })

  it.each([
    ['content', changeAddress],
    ['default', makeDefault],
    ['removal', removeAddress],
  ])('of somebody else is not there: %s', async (noun, door) => {
    const id = await aSavedAddress()
    const path = `/account/addresses/${id}/${noun}`
    const asked = await send(door, { path, id, fields: BERLIN, cookie: kit.cookie })
    expect(asked.wasRefused).toBe(true)
    expect(await listAddresses(db, ada.userId)).toHaveLength(1)
    expect(await listAddresses(db, kit.userId)).toEqual([])
  })

  it('sends a guest to sign in, and back to the filled form', async () => {
    const asked = await send(addAddress, { path: NEW, fields: BERLIN, cookie: '' })
    expect(asked.status).toBe(303)
    expect(asked.to).toMatch(/^\/sign-in\?to=%2Faccount%2Faddresses%2Fnew%3Fform%3D/)
  })
})

describe('the profile', () => {
  it('takes a name and a choice', async () => {
    await send(changeProfile, { path: '/account/profile/content', fields: { name: 'Ada King' } })
    await send(changeNews, { path: '/account/profile/news', fields: { wantsNews: 'yes' } })
    const account = await getAccount(db, ada.userId)
    expect(account).toMatchObject({ name: 'Ada King', preferences: { wantsNews: true } })
  })
})

describe('the password', () => {
  const path = '/account/password/change'

  it('is changed by who knows the current one, and the browser gets a new secret', async () => {
    const elsewhere = await aSession(ada.userId)
    const fields = { currentPassword: PASSWORD, newPassword: 'four loud magpies' }
    const changed = await send(changePassword, { path, fields })
    expect(changed.to).toBe('/account/password?done=password-changed')
    expect(changed.response.headers.get('set-cookie')).toMatch(/session=/)
    expect(await findSession(db, ada.token)).toBeUndefined()
    expect(await findSession(db, elsewhere.token)).toBeUndefined()
  })

  it.each([
    [{ currentPassword: 'wrong', newPassword: 'four loud magpies' }],
    [{ newPassword: 'four loud magpies' }],
    [{ currentPassword: PASSWORD, newPassword: 'short' }],
  ])('stays when something is wrong: %j', async (fields) => {
    const refused = await send(changePassword, { path, fields: { ...fields } })
    expect(refused.to).toMatch(/^\/account\/password\?form=/)
    expect(await findSession(db, ada.token)).toBeDefined()
  })
})

describe('the e-mail address', () => {
  it('asks for the password, and says the same of a taken address', async () => {
    const path = '/account/email/change'
    const ask = (email: string, currentPassword: string) =>
      send(changeEmail, { path, fields: { email, currentPassword } })
    expect((await ask('ada@new.example', 'wrong')).wasRefused).toBe(true)
    const free = await ask('ada@new.example', PASSWORD)
    const taken = await ask(kit.email, PASSWORD)
    expect(free.to).toBe('/account/email?done=email-asked')
    expect(taken.to).toBe(free.to)
  })
})

describe('devices', () => {
  it('are signed out one by one, and never somebody else’s', async () => {
    const other = await aSession(ada.userId)
    const removal = (id: string, cookie?: string) =>
      send(endSession, { path: `/account/sessions/${id}/removal`, id, fields: {}, cookie })
    expect((await removal(other.sessionId, kit.cookie)).wasRefused).toBe(true)
    expect(await findSession(db, other.token)).toBeDefined()
    expect((await removal(other.sessionId)).to).toBe('/account/sessions?done=session-ended')
    expect(await findSession(db, other.token)).toBeUndefined()
  })
})

describe('an order', () => {
  it('comes into the cart again for its customer, and for nobody else', async () => {
    const shop = await aShop()
    const { variantId } = await aProduct({ stock: 10 })
    const { order } = await anOrder(shop, { variantId, email: ada.email, quantity: 2 })
    await transact((tx) => adoptOrders(tx, GUEST, { userId: ada.userId }))
    const path = `/account/orders/${order.id}/reorder`
    const again = (cookie?: string) => send(reorder, { path, id: order.id, fields: {}, cookie })
    expect((await again(kit.cookie)).wasRefused).toBe(true)
    expect(await findCustomerCartToken(db, kit.userId)).toBeUndefined()
    await again()
    expect((await again()).to).toBe(`/cart?again=${order.id}`)
    const cart = await getCart(db, await findCustomerCartToken(db, ada.userId))
    expect(cart.lines.map(({ quantity }) => quantity)).toEqual([2])
  })
})

describe('one’s data', () => {
  it('is a file for who is signed in, without a secret in it', async () => {
    const { response } = await send(download, { path: '/account/privacy/file' })
    expect(response.headers.get('content-disposition')).toContain('attachment')
    const text = await response.text()
    expect(JSON.parse(text).account.email).toBe(ada.email)
    expect(text).not.toMatch(/argon2|hash|token/i)
  })

  it('sends a guest to sign in', async () => {
    const asked = await send(download, { path: '/account/privacy/file', cookie: '' })
    expect(asked.to).toBe('/sign-in?to=%2Faccount%2Fprivacy')
  })
})

describe('the end of an account', () => {
  const path = '/account/privacy/closure'

  it.each([
    [{ confirmation: 'yes', currentPassword: PASSWORD }],
    [{ confirmation: 'delete', currentPassword: 'wrong' }],
    [{ confirmation: 'delete' }],
  ])('does not come by mistake: %j', async (fields) => {
    expect((await send(close, { path, fields: { ...fields } })).wasRefused).toBe(true)
    expect(await findSession(db, ada.token)).toBeDefined()
  })

  it('signs out for good', async () => {
    const fields = { confirmation: ' Delete ', currentPassword: PASSWORD }
    expect((await send(close, { path, fields })).to).toBe('/goodbye')
    expect(await findSession(db, ada.token)).toBeUndefined()
  })
})
