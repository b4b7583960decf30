import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { sessionCookie } from '@/app/_http/testing-session'
import { ask, type Method } from '@/app/api/v1/testing'
import { findViolations } from '@/db/doctor'
import { db } from '@/db/read'
import { emails } from '@/db/schema'
import type { BuiltInRole } from '@/domain/accounts/permissions'
import { aColleague, aSession } from '@/domain/accounts/testing-accounts'
import { aSoldOrder, moneyOf, type SoldOrder } from '@/domain/orders/testing-orders'
import { aShop, type MadeShop } from '@/domain/testing'
import { workOff } from '@/jobs/testing-jobs'
import { setClock } from '@/lib/clock'
import { newId } from '@/lib/ids'

let shop: MadeShop
let clerk: Record<string, string>
beforeAll(async () => {
  shop = await aShop()
  clerk = await signedInAs('orders')
})

async function signedInAs(role: BuiltInRole) {
  const { userId } = await aColleague(role)
  return { cookie: await sessionCookie((await aSession(userId)).token) }
}

/** Sends a write with a key of its own. */
function send(path: string, body: object, headers: Record<string, string> = clerk) {
  const key = { 'idempotency-key': newId('key') }
  return ask('POST', `/admin/orders/${path}`, { body, headers: { ...key, ...headers } })
}

async function read(id: string) {
  return (await ask('GET', `/admin/orders/${id}`, { headers: clerk })).body.order
}

function pieces({ line }: SoldOrder, quantity: number) {
  return { lines: [{ orderLineId: line.id, quantity }] }
}

describe('orders', () => {
  test('are listed page by page, by pile and by words', async () => {
    const sold = [await aSoldOrder(shop), await aSoldOrder(shop), await aSoldOrder(shop)]
    const headers = clerk
    const first = await ask('GET', '/admin/orders?limit=2&state=to_ship', { headers })
    expect(first.body.orders).toHaveLength(2)
    const { nextCursor } = first.body
    const next = await ask(
      'GET',
      `/admin/orders?limit=2&state=to_ship&cursor=${encodeURIComponent(nextCursor)}`,
      { headers },
    )
    expect(next.body.nextCursor).toBeNull()
    const listed = [...first.body.orders, ...next.body.orders].map(({ id }) => id)
    expect(listed).toEqual(sold.map(({ order }) => order.id).reverse())
    expect(first.body.counts).toMatchObject({ all: 3, to_ship: 3, unpaid: 0 })

    const number = sold[0]?.order.number
    const found = await ask('GET', `/admin/orders?search=%23${number}`, { headers })
    expect(found.body.orders).toMatchObject([{ number, name: 'Ada Lovelace', pieces: 3 }])
    const nowhere = await ask('GET', '/admin/orders?search=nobody', { headers })
    expect(nowhere.body.orders).toEqual([])
  })

  test('are told with everything that happened', async () => {
    const sold = await aSoldOrder(shop)
    const { id } = sold.order
    const parcel = { ...pieces(sold, 1), carrier: 'DHL', trackingNumber: 'JD01' }
    expect((await send(`${id}/fulfilments`, parcel)).body).toMatchObject({
      fulfilmentStatus: 'partially_fulfilled',
    })
    const refund = await send(`${id}/refunds`, { ...pieces(sold, 1), reason: 'dented' })
    expect(refund.status).toBe(201)
    expect(refund.body.operation.amount).toEqual({ amount: 1000, currency: 'EUR' })
    expect((await send(`${id}/notes`, { body: 'Ring twice.' })).status).toBe(201)
    await workOff()

    const order = await read(id)
    expect(order).toMatchObject({
      fulfilmentStatus: 'partially_fulfilled',
      paymentStatus: 'paid',
      refundable: { amount: sold.order.totalAmount - 1000 },
      lines: [{ openQuantity: 1, fulfilledQuantity: 1, cancelledQuantity: 1 }],
      fulfilments: [{ carrier: 'DHL', trackingUrl: expect.stringContaining('JD01') }],
      refunds: [{ state: 'requested', amount: { amount: 1000 } }],
      notes: [{ body: 'Ring twice.', author: 'Kit Foxglove' }],
    })
    const events = order.events.map(({ name }: { name: string }) => name)
    expect(events).toContain('order.fulfilled')
    expect(order.calculation.at(-1)).toMatchObject({ kind: 'total' })

    const other = await aSoldOrder(shop)
    await workOff()
    const [mail] = await db.select().from(emails).where(eq(emails.about, other.order.id))
    expect((await send(`${id}/mails`, { emailId: mail?.id })).body.code).toBe('not_found')
    const again = await send(`${id}/mails`, { emailId: order.mails[0].id })
    expect(again.body.mail).toEqual({ template: order.mails[0].template, to: 'ada@example.com' })
  })

  test('have their money taken, let go, entered and given back whole', async () => {
    const { order: taken } = await aSoldOrder(shop, { money: 'authorized' })
    const captured = await send(`${taken.id}/captures`, { amount: 3000 })
    expect(captured.body.operation.amount.amount).toBe(3000)
    expect((await send(`${taken.id}/voids`, {})).body.code).toBe('payment_not_voidable')

    const { order: freed } = await aSoldOrder(shop, { money: 'authorized' })
    expect((await send(`${freed.id}/voids`, { reason: 'transfer' })).status).toBe(201)

    const { order: owed } = await aSoldOrder(shop, { money: 'offline' })
    const entered = await send(`${owed.id}/payments`, { reference: 'line 12' })
    expect(entered.body).toMatchObject({ paymentStatus: 'paid' })
    const cancelled = await send(`${owed.id}/cancellation`, { message: 'Sorry.' })
    expect(cancelled.body.order).toMatchObject({ status: 'cancelled', paymentStatus: 'refunded' })
  })
})

test('money moves once for a key, and not at all without one', async () => {
  const sold = await aSoldOrder(shop)
  const path = `/admin/orders/${sold.order.id}/refunds`
  const once = { body: pieces(sold, 1), headers: { ...clerk, 'idempotency-key': 'the-one' } }
  const first = await ask('POST', path, once)
  const second = await ask('POST', path, once)
  expect(second.body).toEqual(first.body)
  expect(second.headers.get('idempotency-replayed')).toBe('true')
  expect(await moneyOf(sold.order.id)).toMatchObject({ refundPending: 1000 })

  for (const noun of ['refunds', 'captures', 'voids', 'cancellation', 'payments', 'fulfilments']) {
    const answer = await ask('POST', `/admin/orders/${sold.order.id}/${noun}`, {
      body: noun === 'fulfilments' ? pieces(sold, 1) : {},
      headers: clerk,
    })
    expect([noun, answer.body.code]).toEqual([noun, 'idempotency_key_required'])
  }
})

test('what is not described is refused, and so is what is not there', async () => {
  const sold = await aSoldOrder(shop)
  const { id } = sold.order
  const extra = { lines: [{ orderLineId: sold.line.id, quantity: 1, amount: 5 }] }
  expect((await send(`${id}/refunds`, extra)).body.code).toBe('invalid_input')
  expect((await send(`${id}/refunds`, { amount: 5, shippingAmount: 1 })).body.code).toBe(
    'invalid_input',
  )
  expect((await send(`${id}/captures`, { orderId: 'ord_other' })).body.code).toBe('invalid_input')
  const bad = { ...pieces(sold, 1), trackingUrl: 'javascript:alert(1)' }
  expect((await send(`${id}/fulfilments`, bad)).body.code).toBe('invalid_input')
  expect((await send('ord_none/notes', { body: 'x' })).body.code).toBe('not_found')
  expect((await ask('GET', '/admin/orders/ord_none', { headers: clerk })).status).toBe(404)
})

test('each door asks for its own right, and those that give money back for a proof', async () => {
  const sold = await aSoldOrder(shop)
  const doors: [Method, string, object | undefined][] = [
    ['GET', '', undefined],
    ['POST', '/captures', {}],
    ['POST', '/voids', {}],
    ['POST', '/payments', {}],
    ['POST', '/refunds', pieces(sold, 1)],
    ['POST', '/cancellation', {}],
    ['POST', '/fulfilments', pieces(sold, 1)],
    ['POST', '/notes', { body: 'x' }],
    ['POST', '/mails', { emailId: 'eml_none' }],
  ]
  const author = await signedInAs('author')
  const reader = await signedInAs('read-only')
  for (const [method, noun, body] of doors) {
    const path = `/admin/orders/${sold.order.id}${noun}`
    const key = { 'idempotency-key': newId('key') }
    const as = (who: object) => ask(method, path, { body, headers: { ...key, ...who } })
    expect([path, (await as({})).status]).toEqual([path, 401])
    expect([path, (await as(author)).status]).toEqual([path, 403])
    expect([path, (await as(reader)).status]).toEqual([path, method === 'GET' ? 200 : 403])
  }
  expect(await moneyOf(sold.order.id)).toMatchObject({ refundPending: 0 })
})

test('a proof that is too old is asked for anew', async () => {
  const sold = await aSoldOrder(shop)
  setClock(() => new Date(Date.now() + 11 * 60_000))
  for (const [noun, body] of [
    ['refunds', pieces(sold, 1)],
    ['cancellation', {}],
  ] as const) {
    expect((await send(`${sold.order.id}/${noun}`, body)).body.code).toBe('step_up_required')
  }
  setClock(() => new Date())
})

test('after all this every invariant holds', async () => {
  expect(await findViolations()).toEqual([])
})
