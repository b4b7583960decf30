import { asc, eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/read'
import { emails, orders } from '@/db/schema'
import { transact } from '@/db/transact'
import { systemActor } from '@/domain/accounts/actor'
import { closePendingOrder } from '@/domain/checkout/close-pending-order'
import { settlePayment } from '@/domain/checkout/settle-payment'
import { anOrder, capturedFacts, paymentOf } from '@/domain/checkout/testing'
import { recordEvent } from '@/domain/events/record'
import { writeEmail } from '@/domain/notifications/write-email'
import { getOrderByToken } from '@/domain/orders/queries'
import { createPromotion } from '@/domain/promotions/create-promotion'
import { aProduct, aShop, type MadeShop, tester, unique } from '@/domain/testing'
import { workOff } from '@/jobs/testing-jobs'

let shop: MadeShop
beforeAll(async () => {
  shop = await aShop({
    name: 'Ink & <b>Paper</b>',
    bankTransferInstructions: 'IBAN DE02 1203\nBIC X',
    contact: { email: 'hello@ink.example', phone: '', addressLines: ['Gasse 1', '10178 Berlin'] },
  })
})

async function mailsAbout(orderId: string) {
  return await db.select().from(emails).where(eq(emails.about, orderId)).orderBy(asc(emails.id))
}

async function confirmationOf(orderId: string) {
  const [mail] = await mailsAbout(orderId)
  if (!mail) throw new Error('no mail was written')
  return mail
}

test('a placed order is confirmed once, however often it is told of', async () => {
  const { variantId } = await aProduct({ title: 'Field notes', slug: unique('notes'), price: 1190 })
  const { order } = await anOrder(shop, { variantId, quantity: 2, paymentMethod: 'bank_transfer' })
  const event = { name: 'order.placed', actor: tester, subject: order.id }
  await workOff()
  await transact((tx) => recordEvent(tx, event))
  await workOff()

  const mails = await mailsAbout(order.id)
  expect(mails).toHaveLength(1)
  expect(mails[0]).toMatchObject({
    template: 'order-confirmation',
    recipient: 'ada@example.com',
    subject: `Your order ${order.number} at Ink & <b>Paper</b>`,
    status: 'logged',
  })
})

test('text and HTML say what was ordered, for how much, whereto and how to pay', async () => {
  const { variantId } = await aProduct({ title: 'Field notes', slug: unique('notes'), price: 1190 })
  await transact((tx) =>
    createPromotion(tx, tester, {
      name: 'Spring',
      rules: { kind: 'order', discount: { type: 'percent', ppm: 100_000 } },
      codes: [{ code: 'SPRING' }],
    }),
  )
  const wish = {
    variantId,
    quantity: 2,
    codes: ['SPRING'],
    paymentMethod: 'bank_transfer' as const,
  }
  const { order } = await anOrder(shop, wish)
  await workOff()
  const { textBody, htmlBody } = await confirmationOf(order.id)

  for (const body of [textBody, htmlBody]) {
    for (const said of ['Field notes', '2 × €11.90', '€23.80', '−€2.38', 'SPRING', '€4.90']) {
      expect(body).toContain(said)
    }
    for (const said of ['€26.32', '19%', 'IBAN DE02 1203', 'BIC X', `order ${order.number}`]) {
      expect(body).toContain(said)
    }
    for (const line of ['Ada Lovelace', 'Sophienstraße 12', '10178 Berlin', 'Germany']) {
      expect(body).toContain(line)
    }
    expect(body).toContain('hello@ink.example')
  }
})

test('the link in the mail opens the order', async () => {
  const { variantId } = await aProduct()
  const { order } = await anOrder(shop, { variantId, paymentMethod: 'bank_transfer' })
  await workOff()
  const { textBody, htmlBody } = await confirmationOf(order.id)
  const [, token = ''] = textBody.match(/\/orders\/([\w-]+)/) ?? []
  expect(token.length).toBeGreaterThan(40)
  expect(htmlBody).toContain(token)
  expect((await getOrderByToken(db, token)).id).toBe(order.id)
})

test('what customers and staff write is shown as they wrote it, never obeyed', async () => {
  const { variantId } = await aProduct({ title: '<img src=x onerror="alert(1)"> & Söhne' })
  const { order } = await anOrder(shop, { variantId, paymentMethod: 'bank_transfer' })
  await transact((tx) =>
    tx
      .update(orders)
      .set({ shippingAddress: { ...order.shippingAddress, name: `<script>'"</script>` } })
      .where(eq(orders.id, order.id)),
  )
  await workOff()
  const { htmlBody, textBody } = await confirmationOf(order.id)
  expect(htmlBody).not.toMatch(/<script|<img src=x|<b>/)
  expect(htmlBody).toContain('&#60;script&#62;&#39;&#34;&#60;/script&#62;')
  expect(textBody).toContain('<img src=x onerror="alert(1)"> & Söhne')
})

test('a line break in a subject begins no header', async () => {
  await transact((tx) =>
    writeEmail(
      tx,
      {
        subject: 'One\r\nBcc: everybody@example.com\u0000\u2028two',
        text: '',
        html: '',
        template: 'test',
        to: 'a@example.com',
        about: 'x',
        dedupeKey: 'x',
      },
      false,
    ),
  )
  expect((await confirmationOf('x')).subject).toBe('One Bcc: everybody@example.com two')
})

test('an order that was paid late after all is not called off by mail', async () => {
  const { variantId } = await aProduct()
  const { order } = await anOrder(shop, { variantId })
  const payment = await paymentOf(order.id)
  const worker = systemActor('worker')
  await transact((tx) => closePendingOrder(tx, worker, { orderId: order.id, to: 'expired' }))
  await transact((tx) =>
    settlePayment(tx, worker, { paymentId: payment.id, facts: capturedFacts(payment) }),
  )
  await workOff()
  const mails = await mailsAbout(order.id)
  expect(mails.map(({ template }) => template)).toEqual(['order-confirmation'])
})

test('an order nobody paid is called off by mail', async () => {
  const { variantId } = await aProduct()
  const { order } = await anOrder(shop, { variantId })
  await transact((tx) =>
    closePendingOrder(tx, systemActor('worker'), { orderId: order.id, to: 'expired' }),
  )
  await workOff()
  expect(await mailsAbout(order.id)).toMatchObject([{ template: 'order-expired' }])
})
