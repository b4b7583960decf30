import { beforeAll, expect, test } from 'vitest'
import { findViolations } from '@/db/doctor'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { GUEST } from '@/domain/accounts/actor'
import { anOrder } from '@/domain/checkout/testing'
import { type FulfilOrderInput, fulfilOrder } from '@/domain/orders/fulfil-order'
import { getOrder, getOrderView, listOrderLines } from '@/domain/orders/queries'
import { refundOrder } from '@/domain/orders/refund-order'
import {
  aProvedClerk,
  aSoldOrder,
  carryOut,
  eventsAbout,
  lineOf,
  outcomes,
  type SoldOrder,
  shelfOf,
} from '@/domain/orders/testing-orders'
import { voidPayment } from '@/domain/orders/void-payment'
import { aClerk, aProduct, aShop, type MadeShop } from '@/domain/testing'

const clerk = aClerk('orders.fulfil')

let shop: MadeShop
beforeAll(async () => {
  shop = await aShop()
})

function fulfil(input: FulfilOrderInput, actor = clerk) {
  return transact((tx) => fulfilOrder(tx, actor, input))
}
function some({ order, line }: SoldOrder, quantity: number): FulfilOrderInput {
  return { orderId: order.id, lines: [{ orderLineId: line.id, quantity }] }
}
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error) => error.code,
  )

test('an order goes in as many parcels as it takes, and its stock with it', async () => {
  const sold = await aSoldOrder(shop, { quantity: 3 })
  expect(await shelfOf(sold.variantId)).toEqual({ onHand: 20, allocated: 3 })
  const parcel = { carrier: 'dhl', trackingNumber: 'JD 01' }
  const first = await fulfil({ ...some(sold, 2), ...parcel })
  expect(first.fulfilmentStatus).toBe('partially_fulfilled')
  expect(await shelfOf(sold.variantId)).toEqual({ onHand: 18, allocated: 1 })

  const trackingUrl = 'https://carrier.example/track?n=1'
  expect((await fulfil({ ...some(sold, 1), trackingUrl })).fulfilmentStatus).toBe('fulfilled')
  expect(await shelfOf(sold.variantId)).toEqual({ onHand: 17, allocated: 0 })
  const { fulfilments, fulfilmentStatus } = await getOrderView(
    db,
    await getOrder(db, sold.order.id),
  )
  expect(fulfilmentStatus).toBe('fulfilled')
  expect(fulfilments).toMatchObject([
    {
      id: first.fulfilmentId,
      ...parcel,
      trackingUrl: expect.stringContaining('piececode=JD%2001'),
      lines: [{ orderLineId: sold.line.id, quantity: 2 }],
    },
    { carrier: '', trackingUrl, lines: [{ quantity: 1 }] },
  ])
  expect(await eventsAbout(sold.order.id, 'order.fulfilled')).toHaveLength(2)
})

test('an order of which the rest was taken off is complete', async () => {
  const sold = await aSoldOrder(shop, { quantity: 3 })
  await fulfil(some(sold, 2))
  const refund = { ...some(sold, 1) }
  await transact((tx) => refundOrder(tx, aProvedClerk('orders.refund'), refund))
  expect((await getOrder(db, sold.order.id)).fulfilmentStatus).toBe('fulfilled')
  expect(await codeOf(fulfil(some(sold, 1)))).toBe('quantity_exceeds_open')
})

test('what does not travel can be handed over too', async () => {
  const { variantId: download } = await aProduct({ stock: null, requiresShipping: false })
  const { order } = await aSoldOrder(shop, { quantity: 1, also: [download] })
  const lines = (await listOrderLines(db, order.id)).map(({ id, quantity }) => ({
    orderLineId: id,
    quantity,
  }))
  const sent = await fulfil({ orderId: order.id, lines })
  expect(sent.fulfilmentStatus).toBe('fulfilled')
})

test('several lines go together or not at all', async () => {
  const { variantId: other } = await aProduct({ stock: 5 })
  const sold = await aSoldOrder(shop, { quantity: 2, also: [other] })
  const [first, second] = await listOrderLines(db, sold.order.id)
  const lines = [
    { orderLineId: first?.id ?? '', quantity: 2 },
    { orderLineId: second?.id ?? '', quantity: 2 },
  ]
  expect(await codeOf(fulfil({ orderId: sold.order.id, lines }))).toBe('quantity_exceeds_open')
  expect(await lineOf(sold.line.id)).toMatchObject({ fulfilledQuantity: 0 })
  expect(await shelfOf(sold.variantId)).toEqual({ onHand: 20, allocated: 2 })
})

test('nothing is sent that a payment service was to bring the money for and did not', async () => {
  const sold = await aSoldOrder(shop, { money: 'authorized' })
  await fulfil(some(sold, 1))
  const { operationId } = await transact((tx) =>
    voidPayment(tx, aClerk('orders.capture'), { orderId: sold.order.id }),
  )
  expect(await codeOf(fulfil(some(sold, 1)))).toBe('order_not_paid')
  await carryOut(operationId)
  expect(await codeOf(fulfil(some(sold, 1)))).toBe('order_not_paid')
})

test('staff may send before a transfer has come', async () => {
  const sold = await aSoldOrder(shop, { money: 'offline' })
  expect(await codeOf(fulfil(some(sold, 1)))).toBe('done')
})

test('it is refused with what is wrong', async () => {
  const sold = await aSoldOrder(shop, { quantity: 1 })
  expect(await codeOf(fulfil(some(sold, 1), GUEST))).toBe('forbidden')
  expect(await codeOf(fulfil(some(sold, 1), aClerk('orders.write')))).toBe('forbidden')
  expect(await codeOf(fulfil({ ...some(sold, 1), orderId: 'ord_none' }))).toBe('not_found')
  const other = await aSoldOrder(shop)
  expect(await codeOf(fulfil({ ...some(other, 1), orderId: sold.order.id }))).toBe('not_found')
  expect(await codeOf(fulfil(some(sold, 2)))).toBe('quantity_exceeds_open')
  const { order: pending } = await anOrder(shop, { variantId: sold.variantId })
  expect(await codeOf(fulfil({ ...some(sold, 1), orderId: pending.id }))).toBe(
    'order_not_fulfillable',
  )
  const trackingUrls = [
    'javascript:alert(1)',
    'ftp://x.example/1',
    '//x.example',
    'data:text/html,',
  ]
  for (const trackingUrl of trackingUrls) {
    await expect(fulfil({ ...some(sold, 1), trackingUrl }), trackingUrl).rejects.toThrow()
  }
  await expect(fulfil({ orderId: sold.order.id, lines: [] })).rejects.toThrow()
  await expect(fulfil(some(sold, 0))).rejects.toThrow()
  expect(await lineOf(sold.line.id)).toMatchObject({ fulfilledQuantity: 0 })
})

test('fifty at once send what there is and no more', async () => {
  const sold = await aSoldOrder(shop, { quantity: 7 })
  const told = await outcomes(Array.from({ length: 50 }, () => fulfil(some(sold, 2))))
  expect(told.filter((one) => one === 'done')).toHaveLength(3)
  expect(await lineOf(sold.line.id)).toMatchObject({ fulfilledQuantity: 6 })
  expect(await shelfOf(sold.variantId)).toEqual({ onHand: 14, allocated: 1 })
})

test('after all this every invariant holds', async () => {
  expect(await findViolations()).toEqual([])
})
