import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/read'
import { orders } from '@/db/schema'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { aColleague } from '@/domain/accounts/testing-accounts'
import { anOrder } from '@/domain/checkout/testing'
import { addNote } from '@/domain/orders/add-note'
import { cancelOrder } from '@/domain/orders/cancel-order'
import { fulfilOrder } from '@/domain/orders/fulfil-order'
import { getStaffOrder } from '@/domain/orders/get-staff-order'
import { countOrdersByState, listOrders, type OrderKey } from '@/domain/orders/list-orders'
import { type OrderState, orderStates } from '@/domain/orders/order-filters'
import { recordReceivedPayment } from '@/domain/orders/record-received-payment'
import { refundOrder } from '@/domain/orders/refund-order'
import { resendMail } from '@/domain/orders/resend-mail'
import { aSoldOrder, carryOut, eventsAbout } from '@/domain/orders/testing-orders'
import { voidPayment } from '@/domain/orders/void-payment'
import { aClerk, aProduct, aShop, type MadeShop, tester } from '@/domain/testing'
import { setClock } from '@/lib/clock'

let shop: MadeShop
let piles: Record<string, string> = {}

beforeAll(async () => {
  shop = await aShop()
  const sold = (money: 'captured' | 'authorized' | 'offline', email: string) =>
    aSoldOrder(shop, { money, email })
  const paid = await sold('captured', 'Paid.Person@example.com')
  const authorized = await sold('authorized', 'set_aside@example.com')
  const owed = await sold('offline', 'owed@example.com')
  const part = await sold('captured', 'part@example.com')
  const whole = await sold('captured', 'whole@example.com')
  const off = await sold('captured', 'off@example.com')
  const fetched = await aSoldOrder(shop, { money: 'offline', paymentMethod: 'on_collection' })
  const { order: pending } = await anOrder(shop, { variantId: paid.variantId })
  const send = ({ order, line }: typeof part, quantity: number, trackingNumber = '') =>
    transact((tx) =>
      fulfilOrder(tx, tester, {
        orderId: order.id,
        lines: [{ orderLineId: line.id, quantity }],
        trackingNumber,
      }),
    )
  await send(part, 1, 'JD-0815')
  await send(whole, 3)
  const { operationId } = await transact((tx) =>
    refundOrder(tx, tester, { orderId: whole.order.id, shippingAmount: 90 }),
  )
  await carryOut(operationId)
  await transact((tx) => cancelOrder(tx, tester, { orderId: off.order.id }))
  piles = {
    paid: paid.order.id,
    authorized: authorized.order.id,
    owed: owed.order.id,
    part: part.order.id,
    whole: whole.order.id,
    off: off.order.id,
    fetched: fetched.order.id,
    pending: pending.id,
  }
})
beforeEach(() => setClock(() => new Date()))

async function named(wish: Omit<Parameters<typeof listOrders>[1], 'limit'>): Promise<string[]> {
  const { orders } = await listOrders(db, { ...wish, limit: 50 })
  const names = new Map(Object.entries(piles).map(([name, id]) => [id, name]))
  return orders.map(({ id }) => names.get(id) ?? id)
}

describe('orders lie on their piles', () => {
  const expected: Record<Exclude<OrderState, 'all'>, string[]> = {
    to_ship: ['authorized', 'fetched', 'paid', 'part'],
    unpaid: ['fetched', 'owed'],
    to_capture: ['authorized'],
    partly_shipped: ['part'],
    done: ['whole'],
    refunded: ['whole'],
    cancelled: ['off'],
  }
  test.each(Object.entries(expected))('%s', async (state, names) => {
    const pile = orderStates.find((one) => one === state)
    expect((await named({ state: pile })).sort()).toEqual(names)
  })

  test('and are counted there', async () => {
    const lengths = Object.entries(expected).map(([state, names]) => [state, names.length])
    expect(await countOrdersByState(db)).toEqual({ all: 8, ...Object.fromEntries(lengths) })
  })
})

test('they are found by number, address, name, place and tracking number, and by nothing else', async () => {
  const { number } = await getStaffOrder(db, piles.paid ?? '')
  expect(await named({ search: number })).toEqual(['paid'])
  expect(await named({ search: `#${number}` })).toEqual(['paid'])
  expect(await named({ search: 'paid.PERSON@' })).toEqual(['paid'])
  expect(await named({ search: 'lovelace berlin owed' })).toEqual(['owed'])
  expect(await named({ search: 'jd-0815' })).toEqual(['part'])
  // Signs that mean something to SQL are only signs.
  expect(await named({ search: 'set_aside' })).toEqual(['authorized'])
  expect(await named({ search: 'setXaside' })).toEqual([])
  for (const search of ['%', '_%', "'", '\\', 'a\\%']) expect(await named({ search })).toEqual([])
})

test('names are found whatever their letters and case', async () => {
  const id = piles.fetched ?? ''
  const { shippingAddress } = await getStaffOrder(db, id)
  const changed = { ...shippingAddress, name: 'Mesut ÖZIL', company: 'SÖHNE' }
  await transact((tx) =>
    tx.update(orders).set({ shippingAddress: changed }).where(eq(orders.id, id)),
  )
  for (const search of ['Özil', 'özil', 'ÖZIL', 'söhne']) {
    expect(await named({ search })).toEqual(['fetched'])
  }
})

test('pages neither repeat nor skip anything, in either direction', async () => {
  const all = await named({ sort: 'newest' })
  expect(await named({ sort: 'oldest' })).toEqual(all.toReversed())
  for (const sort of ['newest', 'oldest'] as const) {
    const seen: string[] = []
    let cursor: OrderKey | undefined
    do {
      const { orders, next } = await listOrders(db, { sort, cursor, limit: 3 })
      seen.push(...orders.map(({ id }) => id))
      cursor = next
    } while (cursor)
    const ids = all.map((name) => piles[name])
    expect(seen).toEqual(sort === 'newest' ? ids : ids.toReversed())
  }
})

test('they are found by when they were made', async () => {
  const { createdAt } = await getStaffOrder(db, piles.owed ?? '')
  const later = new Date(createdAt.getTime() + 1)
  expect(await named({ from: createdAt, to: later })).toContain('owed')
  expect(await named({ from: createdAt, to: createdAt })).toEqual([])
  expect(await named({ from: new Date(Date.now() + 60_000) })).toEqual([])
})

test('one order is told with who did what, and with what else its customer ordered', async () => {
  const { userId } = await aColleague('orders')
  const clerk = { ...tester, kind: 'staff', userId, permissions: ['orders.write'] } as const
  const orderId = piles.part ?? ''
  await transact((tx) => addNote(tx, clerk, { orderId, body: ' Ring twice. ' }))
  const order = await getStaffOrder(db, orderId)
  expect(order).toMatchObject({
    notes: [{ author: 'Kit Foxglove', body: 'Ring twice.' }],
    lines: [{ openQuantity: 2, fulfilledQuantity: 1 }],
    fulfilments: [{ trackingNumber: 'JD-0815' }],
    refundableAmount: order.totals.total,
    capturableAmount: 0,
    otherOrders: [],
    customer: null,
  })
  expect(order.events.at(-1)).toMatchObject({
    name: 'order.note_added',
    actorKind: 'staff',
    actorName: 'Kit Foxglove',
  })
  const both = [
    await getStaffOrder(db, piles.fetched ?? ''),
    await getStaffOrder(db, piles.pending ?? ''),
  ]
  expect(both.map(({ otherOrders }) => otherOrders.map(({ id }) => id))).toEqual([
    [piles.pending],
    [piles.fetched],
  ])
  await expect(getStaffOrder(db, 'ord_none')).rejects.toMatchObject({ code: 'not_found' })
})

test('what is being let go can no longer be taken', async () => {
  const orderId = piles.authorized ?? ''
  const { capturableAmount, totals } = await getStaffOrder(db, orderId)
  expect(capturableAmount).toBe(totals.total)
  await transact((tx) => voidPayment(tx, tester, { orderId }))
  expect((await getStaffOrder(db, orderId)).capturableAmount).toBe(0)
})

test('notes and mails are for who may write, about what is there', async () => {
  const orderId = piles.paid ?? ''
  const note = (actor: Parameters<typeof addNote>[1], id = orderId) =>
    transact((tx) => addNote(tx, actor, { orderId: id, body: 'x' }))
  const resend = (actor: Parameters<typeof addNote>[1], id = orderId) =>
    transact((tx) => resendMail(tx, actor, { orderId: id, emailId: 'eml_none' }))
  for (const verb of [note, resend]) {
    await expect(verb(GUEST)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(verb(aClerk('orders.read'))).rejects.toMatchObject({ code: 'forbidden' })
    await expect(verb(tester, 'ord_none')).rejects.toMatchObject({ code: 'not_found' })
  }
  await expect(resend(tester)).rejects.toMatchObject({ code: 'not_found' })
  await expect(transact((tx) => addNote(tx, tester, { orderId, body: ' ' }))).rejects.toThrow()
  expect(await eventsAbout(orderId, 'order.mail_resent')).toEqual([])
})

test('an order that is paid for leaves the pile of those that are not', async () => {
  const { variantId } = await aProduct()
  const { order } = await aSoldOrder(shop, { money: 'offline', variantId, quantity: 1 })
  const before = (await countOrdersByState(db)).unpaid
  await transact((tx) => recordReceivedPayment(tx, tester, { orderId: order.id }))
  expect((await countOrdersByState(db)).unpaid).toBe(before - 1)
})
