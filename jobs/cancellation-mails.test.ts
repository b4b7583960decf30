import { asc, eq } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { findViolations } from '@/db/doctor'
import { db } from '@/db/read'
import { emails, refunds } from '@/db/schema'
import { transact } from '@/db/transact'
import { systemActor } from '@/domain/accounts/actor'
import { cancelOrder } from '@/domain/orders/cancel-order'
import { type RefundOrderInput, refundOrder } from '@/domain/orders/refund-order'
import { failOperation } from '@/domain/orders/settle-operation'
import { aSoldOrder, carryOut, type SoldOrder } from '@/domain/orders/testing-orders'
import { aShop, type MadeShop, tester } from '@/domain/testing'
import { forgetJobs, wait, workOff } from '@/jobs/testing-jobs'
import { setClock } from '@/lib/clock'

let shop: MadeShop
beforeAll(async () => {
  shop = await aShop()
})
beforeEach(async () => {
  await forgetJobs()
  setClock(() => new Date())
})

/** Answers the operation by which a provider is asked for it. */
async function refund({ order }: SoldOrder, what: Omit<RefundOrderInput, 'orderId'>) {
  const wish = { orderId: order.id, ...what }
  return (await transact((tx) => refundOrder(tx, tester, wish))).operationId
}

/** Calls the order off, a minute later; answers the operations of all its refunds. */
async function cancel({ order }: SoldOrder): Promise<string[]> {
  const later = Date.now() + 60_000
  setClock(() => new Date(later))
  await transact((tx) => cancelOrder(tx, tester, { orderId: order.id }))
  const rows = await db
    .select()
    .from(refunds)
    .where(eq(refunds.orderId, order.id))
    .orderBy(asc(refunds.id))
  return rows.map(({ operationId }) => operationId)
}

async function mailsAbout({ order }: SoldOrder): Promise<Record<string, string>> {
  const rows = await db.select().from(emails).where(eq(emails.about, order.id))
  return Object.fromEntries(rows.map(({ template, textBody }) => [template, textBody]))
}

test('a refund under way before the cancellation is told of in a mail of its own', async () => {
  const sold = await aSoldOrder(shop)
  await refund(sold, { lines: [{ orderLineId: sold.line.id, quantity: 1 }] })
  for (const operationId of await cancel(sold)) await carryOut(operationId)
  await workOff()
  const mails = await mailsAbout(sold)
  expect(mails['order-cancelled']).toContain('You get €24.90 back.')
  expect(mails['order-refunded']).toContain('We are giving you €10.00 back')
})

test('whoever had everything back before is not told that nothing was charged', async () => {
  const sold = await aSoldOrder(shop)
  const lines = [{ orderLineId: sold.line.id, quantity: 3 }]
  await carryOut(await refund(sold, { lines, shippingAmount: 490 }))
  await cancel(sold)
  await workOff()
  const { 'order-cancelled': told } = await mailsAbout(sold)
  expect(told).toContain('has gone back to you before')
  expect(told).not.toContain('Nothing was charged')
})

test('what the provider refuses is told of all the same, and again once it is given', async () => {
  const sold = await aSoldOrder(shop)
  const [operationId = ''] = await cancel(sold)
  const refused = { operationId, refusal: 'not now' }
  await transact((tx) => failOperation(tx, systemActor('worker'), refused))
  await workOff()
  const mails = await mailsAbout(sold)
  expect(mails['order-cancelled']).toContain('You get €34.90 back.')
  expect(mails['order-refunded']).toBeUndefined()
  await wait(5)
  const lines = [{ orderLineId: sold.line.id, quantity: 3 }]
  await carryOut(await refund(sold, { lines, shippingAmount: 490 }))
  await workOff()
  expect((await mailsAbout(sold))['order-refunded']).toContain('We are giving you €34.90 back')
  expect(await findViolations()).toEqual([])
})
