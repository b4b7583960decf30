import { beforeAll, describe, expect, it } from 'vitest'
import { POST as ship } from '@/app/admin/orders/[id]/fulfilments/route'
import { opened, postOrderForm, signedInAs } from '@/app/admin/orders/[id]/testing-order-doors'
import { db } from '@/db/read'
import { getStaffOrder } from '@/domain/orders/get-staff-order'
import { aSoldOrder, lineOf } from '@/domain/orders/testing-orders'
import { aShop, type MadeShop } from '@/domain/testing'

let shop: MadeShop
let cookie: string

beforeAll(async () => {
  shop = await aShop()
  cookie = await signedInAs('orders')
})

describe('the form that ships', () => {
  it('sends what was chosen, keeps the rest, and leads back to the order', async () => {
    const { order, line } = await aSoldOrder(shop)
    const fields = {
      ...(await opened(order.id)),
      [`quantity.${line.id}`]: '2',
      carrier: 'DHL',
      trackingNumber: '00340',
      trackingUrl: '',
    }
    const answer = await postOrderForm(ship, { id: order.id, form: 'fulfilments', cookie }, fields)
    expect(answer).toMatchObject({ status: 303, to: `/admin/orders/${order.id}?done=shipped` })
    const { lines, fulfilments } = await getStaffOrder(db, order.id)
    expect(lines[0]?.openQuantity).toBe(1)
    expect(fulfilments).toMatchObject([{ carrier: 'DHL', trackingNumber: '00340' }])
  })

  it('counts once however often it is sent', async () => {
    const { order, line } = await aSoldOrder(shop)
    const fields = { ...(await opened(order.id)), [`quantity.${line.id}`]: '1' }
    const place = { id: order.id, form: 'fulfilments', cookie }
    const answers = await Promise.all([1, 2].map(() => postOrderForm(ship, place, fields)))
    answers.push(await postOrderForm(ship, place, fields))
    expect(new Set(answers.map(({ to }) => to))).toEqual(
      new Set([`/admin/orders/${order.id}?done=shipped`]),
    )
    expect((await lineOf(line.id)).fulfilledQuantity).toBe(1)
  })

  it('is told apart from another one with the same key', async () => {
    const { order, line } = await aSoldOrder(shop)
    const fields = { ...(await opened(order.id)), [`quantity.${line.id}`]: '1' }
    const place = { id: order.id, form: 'fulfilments', cookie }
    await postOrderForm(ship, place, fields)
    const changed = { ...fields, [`quantity.${line.id}`]: '2' }
    const answer = await postOrderForm(ship, place, changed)
    expect(answer.kept?.errors['']).toContain('sent already')
    expect((await lineOf(line.id)).fulfilledQuantity).toBe(1)
  })

  it('books nothing when somebody else was quicker, and keeps what was typed', async () => {
    const { order, line } = await aSoldOrder(shop)
    const place = { id: order.id, form: 'fulfilments', cookie }
    const [first, second] = [await opened(order.id), await opened(order.id)]
    await postOrderForm(ship, place, { ...first, [`quantity.${line.id}`]: '1' })
    const late = { ...second, [`quantity.${line.id}`]: '1', carrier: 'DHL' }
    const answer = await postOrderForm(ship, place, late)
    expect(answer.to).toBe(`/admin/orders/${order.id}/ship`)
    expect(answer.kept?.errors['']).toBe(
      'Somebody else has changed this in the meantime. Please look at it again.',
    )
    expect(answer.kept?.values.carrier).toBe('DHL')
    expect((await lineOf(line.id)).fulfilledQuantity).toBe(1)
  })

  it.each([
    ['9', 'Only 3 of these are left.'],
    ['two', 'Please write a whole number.'],
    ['-1', 'Please write a whole number.'],
  ])('says beside the line what is wrong with %j', async (typed, sentence) => {
    const { order, line } = await aSoldOrder(shop)
    const name = `quantity.${line.id}`
    const fields = { ...(await opened(order.id)), [name]: typed }
    const { kept } = await postOrderForm(
      ship,
      { id: order.id, form: 'fulfilments', cookie },
      fields,
    )
    expect(kept?.errors).toEqual({ [name]: sentence })
  })

  it('wants something to send', async () => {
    const { order, line } = await aSoldOrder(shop)
    const fields = { ...(await opened(order.id)), [`quantity.${line.id}`]: '0' }
    const { kept } = await postOrderForm(
      ship,
      { id: order.id, form: 'fulfilments', cookie },
      fields,
    )
    expect(kept?.errors).toEqual({ lines: 'Please choose what is sent.' })
  })

  it('ships nothing of an order that is not there, nor another order’s line', async () => {
    const { order } = await aSoldOrder(shop)
    const { line } = await aSoldOrder(shop)
    const fields = { ...(await opened(order.id)), [`quantity.${line.id}`]: '1' }
    const foreign = await postOrderForm(ship, { id: order.id, form: 'fulfilments', cookie }, fields)
    expect(foreign.kept?.errors['']).toBe('This does not exist, or no longer does.')
    const missing = await postOrderForm(
      ship,
      { id: 'ord_none', form: 'fulfilments', cookie },
      fields,
    )
    expect(missing.kept?.errors['']).toBe('This does not exist, or no longer does.')
    expect((await lineOf(line.id)).fulfilledQuantity).toBe(0)
  })
})
