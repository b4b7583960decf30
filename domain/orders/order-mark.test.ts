import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { addNote } from '@/domain/orders/add-note'
import { capturePayment } from '@/domain/orders/capture-payment'
import { fulfilOrder } from '@/domain/orders/fulfil-order'
import { getStaffOrder } from '@/domain/orders/get-staff-order'
import { assertSeen, orderMark } from '@/domain/orders/order-mark'
import { aProvedClerk, aSoldOrder, carryOut } from '@/domain/orders/testing-orders'
import { aShop, type MadeShop } from '@/domain/testing'

let shop: MadeShop
beforeAll(async () => {
  shop = await aShop()
})

const clerk = aProvedClerk('orders.write', 'orders.capture', 'orders.fulfil')

const markOf = async (orderId: string) => orderMark(await getStaffOrder(db, orderId))
const see = (orderId: string, mark: string) => transact((tx) => assertSeen(tx, orderId, mark))

test('an order that was seen stays seen while only words are added', async () => {
  const { order } = await aSoldOrder(shop)
  const mark = await markOf(order.id)
  await transact((tx) => addNote(tx, clerk, { orderId: order.id, body: 'Rang up.' }))
  await expect(see(order.id, mark)).resolves.toBeUndefined()
})

test('goods that move make another order of it', async () => {
  const { order, line } = await aSoldOrder(shop)
  const mark = await markOf(order.id)
  const lines = [{ orderLineId: line.id, quantity: 1 }]
  await transact((tx) => fulfilOrder(tx, clerk, { orderId: order.id, lines }))
  await expect(see(order.id, mark)).rejects.toMatchObject({ code: 'version_conflict' })
  await expect(see(order.id, await markOf(order.id))).resolves.toBeUndefined()
})

test('money counts when it is asked for, and not once more when it arrives', async () => {
  const { order } = await aSoldOrder(shop, { money: 'authorized' })
  const before = await markOf(order.id)
  const { operationId } = await transact((tx) => capturePayment(tx, clerk, { orderId: order.id }))
  const asked = await markOf(order.id)
  expect(asked).not.toBe(before)
  await carryOut(operationId)
  expect(await markOf(order.id)).toBe(asked)
})

test('an order that is not there was never seen', async () => {
  await expect(see('ord_none', 'x')).rejects.toMatchObject({ code: 'not_found' })
})
