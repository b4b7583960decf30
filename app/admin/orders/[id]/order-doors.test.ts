import { beforeAll, describe, expect, it } from 'vitest'
import type { Handler } from '@/app/_http/endpoint'
import { newOnceKey } from '@/app/_http/once'
import { POST as cancel } from '@/app/admin/orders/[id]/cancellation/route'
import { POST as capture } from '@/app/admin/orders/[id]/captures/route'
import { POST as ship } from '@/app/admin/orders/[id]/fulfilments/route'
import { POST as resend } from '@/app/admin/orders/[id]/mails/route'
import { POST as note } from '@/app/admin/orders/[id]/notes/route'
import { POST as enterPayment } from '@/app/admin/orders/[id]/payments/route'
import { POST as refund } from '@/app/admin/orders/[id]/refunds/route'
import { opened, postOrderForm, signedInAs } from '@/app/admin/orders/[id]/testing-order-doors'
import { POST as letGo } from '@/app/admin/orders/[id]/voids/route'
import { db } from '@/db/read'
import { getStaffOrder } from '@/domain/orders/get-staff-order'
import { aSoldOrder, eventsAbout, moneyOf } from '@/domain/orders/testing-orders'
import { aShop, type MadeShop } from '@/domain/testing'

let shop: MadeShop
let cookie: string

beforeAll(async () => {
  shop = await aShop()
  cookie = await signedInAs('orders')
})

describe('the forms about money', () => {
  it('take what was set aside', async () => {
    const { order } = await aSoldOrder(shop, { money: 'authorized' })
    const place = { id: order.id, form: 'captures', cookie }
    const tooMuch = { ...(await opened(order.id)), amount: '99999' }
    const refused = await postOrderForm(capture, place, tooMuch)
    expect(refused.kept?.errors).toEqual({ amount: 'That is more than was set aside.' })
    const answer = await postOrderForm(capture, place, {
      ...(await opened(order.id)),
      amount: '34.90',
    })
    expect(answer.to).toBe(`/admin/orders/${order.id}?done=captured`)
    expect(await moneyOf(order.id)).toMatchObject({ capturePending: 3490 })
  })

  it('let it go', async () => {
    const { order } = await aSoldOrder(shop, { money: 'authorized' })
    const fields = { ...(await opened(order.id)), reason: 'Asked us to' }
    const answer = await postOrderForm(letGo, { id: order.id, form: 'voids', cookie }, fields)
    expect(answer.to).toBe(`/admin/orders/${order.id}?done=voided`)
    expect(await eventsAbout(order.id, 'payment.void_requested')).toHaveLength(1)
  })

  it('enter what has arrived, in parts too', async () => {
    const { order } = await aSoldOrder(shop, { money: 'offline' })
    const place = { id: order.id, form: 'payments', cookie }
    const part = { ...(await opened(order.id)), amount: '10', reference: 'statement 4' }
    expect((await postOrderForm(enterPayment, place, part)).to).toContain('done=entered')
    const rest = { ...(await opened(order.id)), amount: '24,90', reference: '' }
    expect((await postOrderForm(enterPayment, place, rest)).to).toContain('done=entered')
    expect((await getStaffOrder(db, order.id)).paymentStatus).toBe('paid')
  })
})

it('an order is called off', async () => {
  const { order } = await aSoldOrder(shop)
  const fields = { ...(await opened(order.id)), reason: 'Asked us to', message: '' }
  const answer = await postOrderForm(cancel, { id: order.id, form: 'cancellation', cookie }, fields)
  expect(answer.to).toBe(`/admin/orders/${order.id}?done=cancelled`)
  expect((await getStaffOrder(db, order.id)).status).toBe('cancelled')
})

it('a note is added once, and an empty one not at all', async () => {
  const { order } = await aSoldOrder(shop)
  const place = { id: order.id, form: 'notes', cookie }
  const fields = { onceKey: newOnceKey(), body: 'Rang up about the colour.' }
  await postOrderForm(note, place, fields)
  await postOrderForm(note, place, fields)
  const { notes } = await getStaffOrder(db, order.id)
  expect(notes).toMatchObject([{ author: 'Kit Foxglove', body: fields.body }])
  const empty = await postOrderForm(note, place, { onceKey: newOnceKey(), body: ' ' })
  expect(empty.kept?.errors.body).toBeTruthy()
})

it('only a mail about this order is sent again', async () => {
  const { order } = await aSoldOrder(shop)
  const fields = { onceKey: newOnceKey(), emailId: 'eml_none' }
  const { kept } = await postOrderForm(resend, { id: order.id, form: 'mails', cookie }, fields)
  expect(kept?.errors['']).toBe('This does not exist, or no longer does.')
})

it('whoever may not is turned away at each door', async () => {
  const { order } = await aSoldOrder(shop)
  const reader = await signedInAs('read-only')
  const doors: [Handler, string][] = [
    [ship, 'fulfilments'],
    [refund, 'refunds'],
    [capture, 'captures'],
    [enterPayment, 'payments'],
    [letGo, 'voids'],
    [cancel, 'cancellation'],
    [note, 'notes'],
    [resend, 'mails'],
  ]
  for (const [door, form] of doors) {
    const fields = { ...(await opened(order.id)), body: 'x' }
    const answer = await postOrderForm(door, { id: order.id, form, cookie: reader }, fields)
    expect(answer.status, form).toBe(403)
  }
})
