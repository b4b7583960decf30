import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/read'
import { transact } from '@/db/transact'
import { type ExportedOrder, eachOrderPage, recordOrderExport } from '@/domain/orders/export-orders'
import { refundOrder } from '@/domain/orders/refund-order'
import { aProvedClerk, aSoldOrder, carryOut, eventsAbout } from '@/domain/orders/testing-orders'
import { aClerk, aShop, type MadeShop } from '@/domain/testing'

let shop: MadeShop
beforeAll(async () => {
  shop = await aShop()
})

async function exported(search: string): Promise<ExportedOrder[]> {
  const rows: ExportedOrder[] = []
  for await (const page of eachOrderPage(db, { search })) rows.push(...page)
  return rows
}

test('orders come with their taxes and with what was received and given back', async () => {
  const { order, line } = await aSoldOrder(shop, { email: 'books@example.com' })
  await aSoldOrder(shop, { email: 'other@example.com' })
  const lines = [{ orderLineId: line.id, quantity: 1 }]
  const clerk = aProvedClerk('orders.refund')
  const { operationId } = await transact((tx) =>
    refundOrder(tx, clerk, { orderId: order.id, lines }),
  )
  await carryOut(operationId)
  expect(await exported('books@example.com')).toMatchObject([
    {
      order: { id: order.id, totalAmount: 3490 },
      shippingName: 'Standard',
      receivedAmount: 3490,
      refundedAmount: 1000,
      taxes: [{ name: 'VAT', ratePpm: 190_000, netAmount: 2933, taxAmount: 557 }],
    },
  ])
})

test('the oldest comes first, and nothing where nothing fits', async () => {
  const first = await aSoldOrder(shop, { email: 'row@example.com' })
  const second = await aSoldOrder(shop, { email: 'row@example.com' })
  const ids = (await exported('row@example.com')).map(({ order }) => order.id)
  expect(ids).toEqual([first.order.id, second.order.id])
  expect(await exported('nobody@example.com')).toEqual([])
})

test('only who may and has proved who they are takes orders away, and it is written down', async () => {
  const take = (actor: ReturnType<typeof aClerk>) =>
    transact((tx) => recordOrderExport(tx, actor, { state: 'all' }))
  await expect(take(aProvedClerk('orders.read'))).rejects.toMatchObject({ code: 'forbidden' })
  const unproved = take(aClerk('orders.export'))
  await expect(unproved).rejects.toMatchObject({ code: 'step_up_required' })
  await take(aProvedClerk('orders.export'))
  const events = await eventsAbout('orders', 'orders.exported')
  expect(events.map(({ data }) => data)).toEqual([{ filter: { state: 'all' } }])
})
