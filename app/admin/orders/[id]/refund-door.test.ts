import { beforeAll, describe, expect, it } from 'vitest'
import { POST as ship } from '@/app/admin/orders/[id]/fulfilments/route'
import { POST as refund } from '@/app/admin/orders/[id]/refunds/route'
import { opened, postOrderForm, signedInAs } from '@/app/admin/orders/[id]/testing-order-doors'
import { aSoldOrder, lineOf, moneyOf, shelfOf } from '@/domain/orders/testing-orders'
import { aShop, type MadeShop } from '@/domain/testing'
import { setClock } from '@/lib/clock'

let shop: MadeShop
let cookie: string

beforeAll(async () => {
  shop = await aShop()
  cookie = await signedInAs('orders')
})

describe('the form that refunds', () => {
  it('gives back what was shown, with the pieces on their shelf again', async () => {
    const { order, line, variantId } = await aSoldOrder(shop)
    const all = { ...(await opened(order.id)), [`quantity.${line.id}`]: '3' }
    await postOrderForm(ship, { id: order.id, form: 'fulfilments', cookie }, all)
    const before = await shelfOf(variantId)
    const fields = {
      ...(await opened(order.id)),
      [`quantity.${line.id}`]: '1',
      [`restock.${line.id}`]: 'yes',
      shipping: '1,50',
      reason: 'Bent corner',
      message: 'We are sorry.',
      shownAmount: '1150',
    }
    const answer = await postOrderForm(refund, { id: order.id, form: 'refunds', cookie }, fields)
    expect(answer.to).toBe(`/admin/orders/${order.id}?done=refunded`)
    expect(await moneyOf(order.id)).toMatchObject({ refundPending: 1150 })
    expect((await shelfOf(variantId)).onHand).toBe((before.onHand ?? 0) + 1)
  })

  it('gives nothing back while another amount was shown', async () => {
    const { order, line } = await aSoldOrder(shop)
    const name = `quantity.${line.id}`
    const fields = { ...(await opened(order.id)), [name]: '2', shownAmount: '0' }
    const answer = await postOrderForm(refund, { id: order.id, form: 'refunds', cookie }, fields)
    expect(answer.to).toBe(`/admin/orders/${order.id}/refund`)
    expect(answer.kept?.errors['']).toContain('Nothing has gone back yet')
    expect(answer.kept?.values[name]).toBe('2')
    expect(await moneyOf(order.id)).toMatchObject({ refundPending: 0, refunded: 0 })
    expect((await lineOf(line.id)).refundedQuantity).toBe(0)
  })

  it('works the amount out without doing anything', async () => {
    const { order, line } = await aSoldOrder(shop)
    const name = `quantity.${line.id}`
    const fields = { ...(await opened(order.id)), [name]: '2', reason: 'Bent', step: 'preview' }
    const answer = await postOrderForm(refund, { id: order.id, form: 'refunds', cookie }, fields)
    expect(answer.to).toBe(`/admin/orders/${order.id}/refund`)
    expect(answer.kept).toEqual({ values: { [name]: '2', reason: 'Bent' }, errors: {} })
    expect((await lineOf(line.id)).refundedQuantity).toBe(0)
  })

  it('asks who it is when that was proved too long ago, and nothing typed is lost', async () => {
    const { order, line } = await aSoldOrder(shop)
    const fields = {
      ...(await opened(order.id)),
      [`quantity.${line.id}`]: '1',
      shownAmount: '1000',
    }
    const later = Date.now() + 11 * 60_000
    setClock(() => new Date(later))
    const answer = await postOrderForm(refund, { id: order.id, form: 'refunds', cookie }, fields)
    setClock(() => new Date())
    const back = encodeURIComponent(`/admin/orders/${order.id}/refund?form=`)
    expect(answer.to).toContain(`/sign-in/again?to=${back}`)
    expect(await moneyOf(order.id)).toMatchObject({ refundPending: 0 })
  })

  it.each([
    [{ shipping: 'a bit' }, 'shipping', 'Please write an amount in EUR, such as 12.50.'],
    [{}, 'lines', 'Please choose what is to be given back.'],
  ])('says what is wrong with %j', async (typed, field, sentence) => {
    const { order } = await aSoldOrder(shop)
    const fields = { ...(await opened(order.id)), ...typed, shownAmount: '' }
    const { kept } = await postOrderForm(refund, { id: order.id, form: 'refunds', cookie }, fields)
    expect(kept?.errors).toEqual({ [field]: sentence })
  })
})
