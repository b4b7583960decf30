import { eq } from 'drizzle-orm'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { db } from '@/db/read'
import { orders } from '@/db/schema/orders'
import { transact } from '@/db/transact'
import { type Actor, GUEST, systemActor } from '@/domain/accounts/actor'
import { getCart } from '@/domain/cart/queries'
import { placeOrder } from '@/domain/checkout/place-order'
import { retryPayment } from '@/domain/checkout/retry-payment'
import { settlePayment } from '@/domain/checkout/settle-payment'
import { aReadyCart, declinedFacts, paymentOf } from '@/domain/checkout/testing'
import { recordSession } from '@/domain/payments/record-session'
import { aProduct, aShop, type MadeShop } from '@/domain/testing'
import { setClock } from '@/lib/clock'

const NOON = new Date('2026-11-23T12:00:00Z').getTime()
const MINUTE = 60_000
const at = (time: number) => setClock(() => new Date(time))

let shop: MadeShop
let variantId: string
beforeAll(async () => {
  shop = await aShop()
  variantId = (await aProduct({ stock: 100 })).variantId
})
afterEach(() => setClock())

const from = (address: string): Actor => ({ ...GUEST, entry: { address } })

async function place(actor: Actor) {
  const { cartId, cartToken, shownTotal } = await aReadyCart(shop, { variantId })
  const placing = () => transact((tx) => placeOrder(tx, actor, { cartId, shownTotal }))
  return { cartToken, placing }
}

async function decline(orderId: string): Promise<void> {
  const payment = await paymentOf(orderId)
  await transact((tx) => recordSession(tx, payment.id, { ref: payment.id, url: '/pay/x' }))
  const facts = declinedFacts(payment)
  await transact((tx) => settlePayment(tx, systemActor('worker'), { paymentId: payment.id, facts }))
}

function retry(orderId: string, actor: Actor) {
  const wish = { orderId, paymentMethod: 'test', shippingKind: 'delivery' as const }
  return transact((tx) => retryPayment(tx, actor, wish))
}

test('six declined cards for one cart pause its payment, wherever they come from, for ten minutes', async () => {
  at(NOON)
  const { placing } = await place(from('192.0.2.1'))
  const { order } = await placing()
  await decline(order.id)
  for (let card = 2; card <= 6; card += 1) {
    at(NOON + card * 1000)
    await retry(order.id, from(`192.0.2.${card}`))
    await decline(order.id)
  }
  await expect(retry(order.id, from('192.0.2.99'))).rejects.toMatchObject({
    code: 'payment_paused',
    details: { retryAfterSeconds: 10 * 60 - 6 },
  })

  at(NOON + 10 * MINUTE + 1)
  await retry(order.id, from('192.0.2.99'))
})

test('one address that tries a card per cart is paused; the cart stays open and others buy on', async () => {
  at(NOON + 60 * MINUTE)
  const tester = from('2001:db8:1:2::1')
  for (let card = 1; card <= 6; card += 1) {
    const { placing } = await place(from(`2001:db8:1:2::${card}`))
    await decline((await placing()).order.id)
  }
  const { cartToken, placing } = await place(tester)
  await expect(placing()).rejects.toMatchObject({ code: 'payment_paused' })
  expect((await getCart(db, cartToken)).status).toBe('open')

  const other = await place(from('2001:db8:1:3::1'))
  expect((await other.placing()).next).toBe('pay')
})

test('an account is paused however many carts and addresses it uses', async () => {
  at(NOON + 120 * MINUTE)
  const customerId = 'usr_ada'
  const places = await Promise.all(
    Array.from({ length: 7 }, (_, card) => place(from(`198.51.100.${card}`))),
  )
  const placed = []
  for (const { placing } of places) placed.push((await placing()).order.id)
  for (const id of placed) {
    await transact((tx) => tx.update(orders).set({ customerId }).where(eq(orders.id, id)))
    await decline(id)
  }
  await expect(retry(placed[0] ?? '', from('198.51.100.77'))).rejects.toMatchObject({
    code: 'payment_paused',
  })
})

test('five declined cards are a bad day, not a crime', async () => {
  at(NOON + 180 * MINUTE)
  const actor = from('203.0.113.5')
  const { placing } = await place(actor)
  const { order } = await placing()
  for (let card = 1; card <= 5; card += 1) {
    await decline(order.id)
    expect((await retry(order.id, actor)).next).toBe('pay')
  }
})
