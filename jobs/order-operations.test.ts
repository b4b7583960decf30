import { asc, eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findViolations } from '@/db/doctor'
import { db } from '@/db/read'
import { emails } from '@/db/schema'
import { transact } from '@/db/transact'
import { anOrder } from '@/domain/checkout/testing'
import { cancelOrder } from '@/domain/orders/cancel-order'
import { capturePayment } from '@/domain/orders/capture-payment'
import { fulfilOrder } from '@/domain/orders/fulfil-order'
import { getStaffOrder } from '@/domain/orders/get-staff-order'
import { getOrder, listOrderLines, type Order } from '@/domain/orders/queries'
import { recordReceivedPayment } from '@/domain/orders/record-received-payment'
import { refundOrder } from '@/domain/orders/refund-order'
import { resendMail } from '@/domain/orders/resend-mail'
import { moneyOf } from '@/domain/orders/testing-orders'
import { voidPayment } from '@/domain/orders/void-payment'
import { changeSettings } from '@/domain/settings/change-settings'
import { aProduct, aShop, type MadeShop, tester, unique } from '@/domain/testing'
import { processPaymentEvent } from '@/jobs/payments'
import { forgetJobs, wait, workOff } from '@/jobs/testing-jobs'
import { hear, ledgerOf, openSession, operationsOf } from '@/jobs/testing-payments'
import { paymentProvider, simulatedPayments } from '@/providers/index'
import { simulatedLedger } from '@/providers/payments/test/ledger'

const provider = paymentProvider('test')

let shop: MadeShop
beforeAll(async () => {
  shop = await aShop({ name: 'Ink & Paper' })
})
beforeEach(forgetJobs)

type Sold = { order: Order; ref: string; orderLineId: string }

/** An order of three notebooks for 10.00 each, paid at the simulated provider. */
async function anOrderPaidThere(capture: 'automatic' | 'manual' = 'automatic'): Promise<Sold> {
  await transact((tx) => changeSettings(tx, tester, { paymentCapture: capture }))
  const { variantId } = await aProduct({ stock: 9, title: 'Field notes', slug: unique('notes') })
  const { order } = await anOrder(shop, { variantId, quantity: 3 })
  const ref = await openSession(order.id)
  await simulatedPayments.decide(ref, 'success')
  await processPaymentEvent({ provider: 'test', eventId: 'evt', ref })
  await workOff()
  const [line] = await listOrderLines(db, order.id)
  return { order: await getOrder(db, order.id), ref, orderLineId: line?.id ?? '' }
}

function refund({ order, orderLineId }: Sold, quantity = 1, message = '') {
  const lines = [{ orderLineId, quantity }]
  return transact((tx) => refundOrder(tx, tester, { orderId: order.id, lines, message }))
}

function silence(ref: string, isSilent: 0 | 1): void {
  simulatedLedger().prepare('UPDATE sessions SET isSilent = ? WHERE ref = ?').run(isSilent, ref)
}

async function mailsAbout({ order }: Pick<Sold, 'order'>) {
  const rows = await db
    .select()
    .from(emails)
    .where(eq(emails.about, order.id))
    .orderBy(asc(emails.id))
  return rows.filter(({ template }) => template !== 'order-confirmation')
}

describe('the provider', () => {
  test('takes what staff take, and the books follow', async () => {
    const { order, ref } = await anOrderPaidThere('manual')
    expect(order.paymentStatus).toBe('authorized')
    await transact((tx) => capturePayment(tx, tester, { orderId: order.id, amount: 2500 }))
    await workOff()
    expect(await provider.retrieve(ref)).toMatchObject({ captured: 2500 })
    expect(await ledgerOf(order)).toEqual([2500])
    expect((await getOrder(db, order.id)).paymentStatus).toBe('paid')
  })

  test('carries out several refunds of one payment, each of them once', async () => {
    const sold = await anOrderPaidThere()
    await Promise.all([refund(sold), refund(sold), refund(sold)])
    expect(await moneyOf(sold.order.id)).toMatchObject({ refundPending: 3000 })
    await wait(1)
    expect(await provider.retrieve(sold.ref)).toMatchObject({ refunded: 3000 })
    expect(await moneyOf(sold.order.id)).toMatchObject({ refunded: 3000, refundPending: 0 })
    expect(await ledgerOf(sold.order)).toEqual([sold.order.totalAmount, -1000, -1000, -1000])
  })

  test('is asked again, and does nothing twice, when its answer was lost', async () => {
    const sold = await anOrderPaidThere()
    silence(sold.ref, 1)
    await refund(sold)
    await refund(sold)
    await workOff()
    // Whichever of the two came first, the other one waits.
    expect((await operationsOf(sold.order)).sort()).toEqual([
      'authorize succeeded',
      'refund requested',
      'refund unknown',
    ])
    expect(await ledgerOf(sold.order)).toEqual([sold.order.totalAmount])
    silence(sold.ref, 0)
    await wait(10)
    expect(await provider.retrieve(sold.ref)).toMatchObject({ refunded: 2000 })
    expect(await ledgerOf(sold.order)).toEqual([sold.order.totalAmount, -1000, -1000])
  })

  test('may refuse: then the amount is free again, and the next refund is carried out', async () => {
    const sold = await anOrderPaidThere()
    const left = (amount: number) =>
      simulatedLedger()
        .prepare('UPDATE sessions SET captured = ? WHERE ref = ?')
        .run(amount, sold.ref)
    left(0)
    await refund(sold)
    await workOff()
    expect(await operationsOf(sold.order)).toEqual(['authorize succeeded', 'refund failed'])
    expect(await moneyOf(sold.order.id)).toMatchObject({ refundPending: 0, refunded: 0 })
    const refused = await getStaffOrder(db, sold.order.id)
    expect(refused.anomalies).toMatchObject([{ kind: 'refund_refused', resolvedAt: null }])
    left(sold.order.totalAmount)
    await refund(sold)
    await workOff()
    expect(await ledgerOf(sold.order)).toEqual([sold.order.totalAmount, -1000])
    const { anomalies } = await getStaffOrder(db, sold.order.id)
    expect(anomalies.map(({ resolvedAt }) => resolvedAt)).toEqual([expect.any(Date)])
  })

  test('may have given money back without us: a person is told', async () => {
    const sold = await anOrderPaidThere()
    await refund(sold)
    await hear(sold.ref)
    await workOff()
    expect((await getStaffOrder(db, sold.order.id)).anomalies).toEqual([])
    await provider.refund(sold.ref, { amount: 500, currency: 'EUR' }, 'at their own desk')
    await hear(sold.ref)
    await workOff()
    const { anomalies } = await getStaffOrder(db, sold.order.id)
    expect(anomalies).toMatchObject([{ kind: 'refunded_elsewhere', resolvedAt: null }])
  })

  test('lets go what was set aside when the order is cancelled', async () => {
    const { order, ref } = await anOrderPaidThere('manual')
    await transact((tx) => cancelOrder(tx, tester, { orderId: order.id }))
    await workOff()
    expect((await provider.retrieve(ref)).state).toBe('closed')
    expect(await moneyOf(order.id)).toMatchObject({ authorized: 0 })
    const [mail] = await mailsAbout({ order })
    expect(mail?.textBody).toContain('Nothing was charged. What your bank had set aside')
  })

  test('may have let go already what is let go here', async () => {
    const { order, ref } = await anOrderPaidThere('manual')
    await provider.void(ref, 'let go at their own desk')
    await transact((tx) => voidPayment(tx, tester, { orderId: order.id }))
    await workOff()
    expect(await operationsOf(order)).toEqual(['authorize succeeded', 'void succeeded'])
    expect((await getStaffOrder(db, order.id)).anomalies).toEqual([])
  })
})

describe('the customer gets a mail', () => {
  test('for each parcel, with what is in it and what follows', async () => {
    const sold = await anOrderPaidThere()
    const lines = [{ orderLineId: sold.orderLineId, quantity: 2 }]
    const parcel = { orderId: sold.order.id, lines, carrier: 'DHL', trackingNumber: 'JD01' }
    await transact((tx) => fulfilOrder(tx, tester, parcel))
    await workOff()
    const rest = [{ orderLineId: sold.orderLineId, quantity: 1 }]
    await transact((tx) => fulfilOrder(tx, tester, { ...parcel, lines: rest, carrier: '' }))
    await workOff()
    const [first, second] = await mailsAbout(sold)
    expect(first?.subject).toBe(`Part of your order ${sold.order.number} is on its way`)
    for (const body of [first?.textBody, first?.htmlBody]) {
      for (const said of ['2 × Field notes', '1 × Field notes', 'DHL', 'JD01', 'piececode=JD01']) {
        expect(body).toContain(said)
      }
    }
    expect(first?.textBody).toContain('Still to come')
    expect(second?.subject).toBe(`Your order ${sold.order.number} is on its way`)
    expect(second?.textBody).not.toContain('Still to come')
  })

  test('none, where staff do not want to announce it', async () => {
    const sold = await anOrderPaidThere()
    const lines = [{ orderLineId: sold.orderLineId, quantity: 3 }]
    const quiet = { orderId: sold.order.id, lines, isAnnounced: false }
    await transact((tx) => fulfilOrder(tx, tester, quiet))
    await workOff()
    expect(await mailsAbout(sold)).toEqual([])
  })

  test('when money has been given back, not before', async () => {
    const sold = await anOrderPaidThere()
    silence(sold.ref, 1)
    await refund(sold, 2, 'Sorry for the <dent>.')
    await workOff()
    expect(await mailsAbout(sold)).toEqual([])
    silence(sold.ref, 0)
    await wait(10)
    const [mail, ...more] = await mailsAbout(sold)
    expect(more).toEqual([])
    expect(mail?.subject).toBe(`€20.00 back for your order ${sold.order.number}`)
    for (const said of ['Sorry for the <dent>.', '2 × Field notes: €20.00', 'the way it came']) {
      expect(mail?.textBody).toContain(said)
    }
    expect(mail?.htmlBody).toContain('Sorry for the &#60;dent&#62;.')
  })

  test('one, when the order is cancelled, and it tells of the money', async () => {
    const sold = await anOrderPaidThere()
    const words = { message: 'The paper mill burnt down.' }
    await transact((tx) => cancelOrder(tx, tester, { orderId: sold.order.id, ...words }))
    await workOff()
    const mails = await mailsAbout(sold)
    expect(mails.map(({ template }) => template)).toEqual(['order-cancelled'])
    expect(mails[0]?.textBody).toContain('The paper mill burnt down.')
    expect(mails[0]?.textBody).toContain('You get €34.90 back.')
    expect((await getOrder(db, sold.order.id)).paymentStatus).toBe('refunded')
  })

  test('when a transfer has come; and how its money goes back', async () => {
    const { variantId } = await aProduct()
    const wish = { variantId, paymentMethod: 'bank_transfer' as const }
    const { order } = await anOrder(shop, wish)
    await transact((tx) => recordReceivedPayment(tx, tester, { orderId: order.id, amount: 1000 }))
    await workOff()
    await transact((tx) => recordReceivedPayment(tx, tester, { orderId: order.id }))
    await workOff()
    await transact((tx) => refundOrder(tx, tester, { orderId: order.id, shippingAmount: 490 }))
    await workOff()
    const bodies = (await mailsAbout({ order })).map(({ textBody }) => textBody)
    expect(bodies[0]).toContain('€4.90 is still missing')
    expect(bodies[1]).toContain('We have received €14.90.')
    expect(bodies[2]).toContain('We transfer it to the account it came from.')
  })

  test('again, word for word, each time staff ask for it', async () => {
    const sold = await anOrderPaidThere()
    await transact((tx) => cancelOrder(tx, tester, { orderId: sold.order.id }))
    await workOff()
    const [mail] = await mailsAbout(sold)
    const wish = { orderId: sold.order.id, emailId: mail?.id ?? '' }
    await transact((tx) => resendMail(tx, tester, wish))
    await workOff()
    await transact((tx) => resendMail(tx, tester, wish))
    await workOff()
    const mails = await mailsAbout(sold)
    expect(mails).toHaveLength(3)
    expect(new Set(mails.map(({ textBody }) => textBody)).size).toBe(1)
    expect(new Set(mails.map(({ template }) => template)).size).toBe(1)
  })
})

test('after all this every invariant holds', async () => {
  await wait(300)
  expect(await findViolations()).toEqual([])
})
