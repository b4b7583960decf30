import { z } from 'zod'
import { claimIdempotencyKey, storeIdempotentAnswer } from '@/db/idempotency'
import { answerQuestions } from '@/db/testing-process'
import { transact } from '@/db/transact'
import { GUEST, systemActor } from '@/domain/accounts/actor'
import { placeOrder } from '@/domain/checkout/place-order'
import { settlePayment } from '@/domain/checkout/settle-payment'
import { isDomainError } from '@/lib/errors'

/** A process of its own in which many buy at once; `races.test.ts` starts several. */

const cart = z.object({ cartId: z.string(), shownTotal: z.number() })
const question = z.discriminatedUnion('wish', [
  z.object({ wish: z.literal('place'), carts: z.array(cart) }),
  z.object({ wish: z.literal('place-once'), carts: z.array(cart), key: z.string() }),
  z.object({
    wish: z.literal('settle'),
    paymentId: z.string(),
    news: z.array(
      z.object({
        ref: z.string(),
        state: z.enum(['open', 'authorized', 'captured', 'closed']),
        currency: z.string(),
        authorized: z.number(),
        captured: z.number(),
        refunded: z.number(),
        reason: z.string().optional(),
      }),
    ),
  }),
])

type Cart = z.infer<typeof cart>

/** An order's number, or the code with which it was refused. */
export const buyerAnswer = z.array(z.string())

answerQuestions(async (asked) => {
  const wish = question.parse(asked)
  if (wish.wish === 'settle') {
    const { paymentId, news } = wish
    return await Promise.all(news.map((facts) => outcomeOf(() => settle(paymentId, facts))))
  }
  const buy = wish.wish === 'place' ? place : (one: Cart) => placeOnce(one, wish.key)
  return await Promise.all(wish.carts.map((one) => outcomeOf(() => buy(one))))
})

function place(wanted: Cart): Promise<string> {
  return transact(async (tx) => (await placeOrder(tx, GUEST, wanted)).order.number)
}

/** As the JSON API does it: claim, order and answer in one transaction. */
function placeOnce(wanted: Cart, key: string): Promise<string> {
  const claim = { scope: 'guest POST /orders', key, requestHash: 'same' }
  return transact(async (tx) => {
    const stored = await claimIdempotencyKey(tx, claim)
    if (stored) return String(stored.body)
    const { order } = await placeOrder(tx, GUEST, wanted)
    await storeIdempotentAnswer(tx, claim, { status: 201, body: order.number })
    return order.number
  })
}

function settle(
  paymentId: string,
  facts: Parameters<typeof settlePayment>[2]['facts'],
): Promise<string> {
  return transact(async (tx) => {
    const order = await settlePayment(tx, systemActor('worker'), { paymentId, facts })
    return order.status
  })
}

async function outcomeOf(work: () => Promise<string>): Promise<string> {
  try {
    return await work()
  } catch (error) {
    if (isDomainError(error)) return error.code
    throw error
  }
}
