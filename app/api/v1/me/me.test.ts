import { beforeAll, describe, expect, it } from 'vitest'
import { sessionCookie } from '@/app/_http/testing-session'
import { exampleAddress } from '@/app/api/v1/examples'
import { ask } from '@/app/api/v1/testing'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { aColleague, aCustomer, aSession, PASSWORD } from '@/domain/accounts/testing-accounts'
import { anOrder } from '@/domain/checkout/testing'
import { adoptOrders } from '@/domain/orders/adopt-orders'
import { aProduct, aShop, type MadeShop } from '@/domain/testing'

let shop: MadeShop
let variantId: string

beforeAll(async () => {
  shop = await aShop()
  variantId = (await aProduct({ stock: 100 })).variantId
})

async function aProgram() {
  const account = await aCustomer()
  const session = await aSession(account.userId)
  const headers = { cookie: await sessionCookie(session.token) }
  return { ...account, ...session, headers }
}

async function anOwnOrder({ userId, email }: { userId: string; email: string }): Promise<string> {
  const { order } = await anOrder(shop, { variantId, email, paymentMethod: 'bank_transfer' })
  await transact((tx) => adoptOrders(tx, GUEST, { userId }))
  return order.id
}

describe('/me', () => {
  it('tells and changes the account', async () => {
    const { headers, email } = await aProgram()
    const { body } = await ask('GET', '/me', { headers })
    expect(body.account).toMatchObject({ email, hasPassword: true, name: 'Ada Finch' })
    const changed = await ask('PATCH', '/me', { headers, body: { name: 'Ada King' } })
    expect(changed.body.account.name).toBe('Ada King')
    const news = await ask('PATCH', '/me/preferences', { headers, body: { wantsNews: true } })
    expect(news.body).toEqual({ preferences: { wantsNews: true } })
  })

  it('takes nothing that is not described', async () => {
    const { headers } = await aProgram()
    const body = { name: 'Ada', kind: 'staff', email: 'kit@example.org' }
    expect((await ask('PATCH', '/me', { headers, body })).status).toBe(422)
  })

  it('is for customers who are signed in', async () => {
    expect((await ask('GET', '/me')).status).toBe(401)
    const { token } = await aSession((await aColleague('owner')).userId)
    const headers = { cookie: await sessionCookie(token) }
    expect((await ask('GET', '/me', { headers })).status).toBe(403)
  })

  it('changes the password, and this session goes on', async () => {
    const { headers } = await aProgram()
    const change = (currentPassword: string) =>
      ask('POST', '/me/password', {
        headers,
        body: { currentPassword, newPassword: 'four loud magpies' },
      })
    expect((await change('wrong')).body.code).toBe('password_wrong')
    expect((await change(PASSWORD)).status).toBe(200)
    expect((await ask('GET', '/me', { headers })).status).toBe(200)
  })

  it('moves the account to another address, after the password', async () => {
    const { headers } = await aProgram()
    const body = { email: 'ada@new.example', currentPassword: PASSWORD }
    const asked = await ask('POST', '/me/email-change', { headers, body })
    expect(asked.body).toEqual({ email: 'ada@new.example' })
  })

  it('gives a copy of everything, and then deletes it', async () => {
    const ada = await aProgram()
    const { headers } = ada
    const orderId = await anOwnOrder(ada)
    const copy = await ask('GET', '/me/export', { headers })
    expect(copy.body.orders.map(({ id }: { id: string }) => id)).toEqual([orderId])
    const body = { currentPassword: PASSWORD }
    expect((await ask('POST', '/me/closure', { headers, body })).status).toBe(200)
    expect((await ask('GET', '/me', { headers })).status).toBe(401)
  })
})

describe('/me/addresses', () => {
  it('are added, changed and removed', async () => {
    const { headers } = await aProgram()
    const body = { address: exampleAddress }
    const added = await ask('POST', '/me/addresses', { headers, body })
    const { id, isDefault } = added.body.address
    expect([added.status, isDefault]).toEqual([201, true])
    const moved = { address: { ...exampleAddress, city: 'Bremen' } }
    const changed = await ask('PATCH', `/me/addresses/${id}`, { headers, body: moved })
    expect(changed.body.address.address.city).toBe('Bremen')
    await ask('DELETE', `/me/addresses/${id}`, { headers })
    expect((await ask('GET', '/me/addresses', { headers })).body.addresses).toEqual([])
  })
})

describe('what belongs to somebody else', () => {
  it('is not found', async () => {
    const [ada, kit] = [await aProgram(), await aProgram()]
    const orderId = await anOwnOrder(ada)
    const body = { address: exampleAddress }
    const added = await ask('POST', '/me/addresses', { headers: ada.headers, body })
    const address = `/me/addresses/${added.body.address.id}`
    const { headers } = kit
    const answers = [
      await ask('GET', `/me/orders/${orderId}`, { headers }),
      await ask('POST', `/me/orders/${orderId}/reorder`, { headers }),
      await ask('PATCH', address, { headers, body }),
      await ask('DELETE', address, { headers }),
      await ask('DELETE', `/me/sessions/${ada.sessionId}`, { headers }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
    expect((await ask('GET', '/me/orders', { headers })).body.orders).toEqual([])
    expect((await ask('GET', '/me', { headers: ada.headers })).status).toBe(200)
  })
})

describe('/me/orders', () => {
  it('come in pages, with all there is to one of them', async () => {
    const ada = await aProgram()
    const { headers } = ada
    const ids = [await anOwnOrder(ada), await anOwnOrder(ada), await anOwnOrder(ada)].reverse()
    const first = await ask('GET', '/me/orders?limit=2', { headers })
    const { orders, nextCursor } = first.body
    const second = await ask('GET', `/me/orders?limit=2&cursor=${nextCursor}`, { headers })
    const listed = [...orders, ...second.body.orders]
    expect(listed.map(({ id }: { id: string }) => id)).toEqual(ids)
    expect(second.body.nextCursor).toBeNull()
    const one = await ask('GET', `/me/orders/${ids[0]}`, { headers })
    expect(one.body.payment.status).toBe('due')
    expect((await ask('GET', `/orders/${one.body.token}`)).body.order.id).toBe(ids[0])
  })

  it('can be had again', async () => {
    const ada = await aProgram()
    const orderId = await anOwnOrder(ada)
    const again = () => ask('POST', `/me/orders/${orderId}/reorder`, { headers: ada.headers })
    await again()
    const { body } = await again()
    expect(body.missing).toEqual([])
    expect(body.cart.lines.map(({ quantity }: { quantity: number }) => quantity)).toEqual([1])
  })
})

describe('/me/sessions', () => {
  it('are told, and ended', async () => {
    const { headers, userId, sessionId } = await aProgram()
    const other = await aSession(userId)
    const { body } = await ask('GET', '/me/sessions', { headers })
    const current = body.sessions.filter((one: { isCurrent: boolean }) => one.isCurrent)
    expect(current.map(({ id }: { id: string }) => id)).toEqual([sessionId])
    await ask('DELETE', `/me/sessions/${other.sessionId}`, { headers })
    expect((await ask('GET', '/me/sessions', { headers })).body.sessions).toHaveLength(1)
  })
})
