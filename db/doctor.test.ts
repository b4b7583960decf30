import { beforeAll, describe, expect, test } from 'vitest'
import { engine } from '@/db/dialect/engine'
import { examine, findViolations } from '@/db/doctor'
import { damage } from '@/db/testing-damage'
import { transact } from '@/db/transact'
import { settlePayment } from '@/domain/checkout/settle-payment'
import { anOrder, aReadyCart, capturedFacts, paymentOf } from '@/domain/checkout/testing'
import { fulfilOrder } from '@/domain/orders/fulfil-order'
import { refundOrder } from '@/domain/orders/refund-order'
import { aSoldOrder } from '@/domain/orders/testing-orders'
import { createPromotion } from '@/domain/promotions/create-promotion'
import { rateArticle } from '@/domain/ratings/rate-article'
import { decideReviews } from '@/domain/reviews/decide-reviews'
import { anArticle, aProduct, aShop, tester } from '@/domain/testing'
import { aComment, aReadArticle, aReader, aReview, aVoter } from '@/domain/testing-talk'

const LONG_AGO = engine === 'sqlite' ? '1000' : `'2001-01-01'`
const LATER = engine === 'sqlite' ? '4102444800000' : `'2100-01-01'`

/** What the damages are done to; in SQL as `:paid`, `:transfer` and so on. */
let shop: Record<string, string> = {}

beforeAll(async () => {
  const made = await aShop()
  const { variantId, slug: reviewed } = await aProduct({ stock: 20 })
  const rules = { kind: 'order', discount: { type: 'percent', ppm: 100_000 } } as const
  await transact((tx) =>
    createPromotion(tx, tester, { name: 'Spring', rules, codes: [{ code: 'SPRING' }] }),
  )
  const paid = (await anOrder(made, { variantId, codes: ['SPRING'] })).order
  const payment = await paymentOf(paid.id)
  await transact((tx) =>
    settlePayment(tx, tester, { paymentId: payment.id, facts: capturedFacts(payment) }),
  )
  const pending = (await anOrder(made, { variantId })).order
  const transfer = (await anOrder(made, { variantId, paymentMethod: 'bank_transfer' })).order
  const open = await aReadyCart(made, { variantId })
  const sent = await aSoldOrder(made, { variantId, quantity: 2 })
  const lines = [{ orderLineId: sent.line.id, quantity: 1 }]
  const asked = { orderId: sent.order.id, lines }
  const { fulfilmentId } = await transact((tx) => fulfilOrder(tx, tester, asked))
  const { refundId } = await transact((tx) =>
    refundOrder(tx, tester, { ...asked, shippingAmount: 90 }),
  )
  const said = await readersAnswer(reviewed)
  const unread = await anArticle({ isPublished: false })
  shop = {
    ...said,
    unread: unread.articleId,
    variant: variantId,
    location: made.locationId,
    paid: paid.id,
    paidCart: paid.cartId,
    payment: payment.id,
    pending: pending.id,
    pendingCart: pending.cartId,
    transfer: transfer.id,
    openCart: open.cartId,
    sent: sent.order.id,
    sentLine: sent.line.id,
    fulfilment: fulfilmentId,
    refund: refundId,
  }
})

/** A vote, a comment with its answer, and a review that counts. */
async function readersAnswer(reviewed: string): Promise<Record<string, string>> {
  const { articleId, slug } = await aReadArticle()
  await transact((tx) => rateArticle(tx, { slug, voterKey: aVoter(), stars: 4 }))
  const comment = await aComment({ slug, isApproved: true })
  const answer = await aComment({ slug, parentId: comment.commentId })
  const { reviewId } = await aReview({ slug: reviewed, by: await aReader() })
  await transact((tx) => decideReviews(tx, tester, { reviewIds: [reviewId], decision: 'approve' }))
  return {
    article: articleId,
    comment: comment.commentId,
    answer: answer.commentId,
    review: reviewId,
  }
}

function movement(orderName: string, delta: number): string {
  return `INSERT INTO stock_movements (id, variant_id, location_id, kind, on_hand_delta, allocated_delta, reason, order_id, at)
    VALUES ('mov_${orderName}_${delta}', :variant, :location, 'allocated', 0, ${delta}, '', :${orderName}, ${LONG_AGO})`
}

/** As many numbers behind the publication. */
function revision(later: number): string {
  return `INSERT INTO article_revisions (id, article_id, number, reason, contents, created_at)
    SELECT 'rev_later_${later}', article_id, number + ${later}, 'saved', contents, created_at
    FROM article_revisions WHERE article_id = :article AND reason = 'published'`
}

function job(status: string): string {
  return `INSERT INTO jobs (id, name, payload, status, run_at, lease_until, created_at)
    VALUES ('job_lost', 'lost', '{}', '${status}', ${LONG_AGO}, ${LONG_AGO}, ${LONG_AGO})`
}

/** Invariant → what breaks it, and what mends it. */
const DAMAGES: Record<string, [breaks: string, mends: string]> = {
  'stock on hand and allocated are the sum of the movements': [
    'UPDATE stock_levels SET on_hand = on_hand + 1 WHERE variant_id = :variant',
    'UPDATE stock_levels SET on_hand = on_hand - 1 WHERE variant_id = :variant',
  ],
  'stock reserved is the sum of the active reservations': [
    'UPDATE stock_reservations SET quantity = 2 WHERE cart_id = :pendingCart',
    'UPDATE stock_reservations SET quantity = 1 WHERE cart_id = :pendingCart',
  ],
  'a placed order holds no reservation any more': [
    `UPDATE stock_reservations SET state = 'active' WHERE cart_id = :paidCart`,
    `UPDATE stock_reservations SET state = 'consumed' WHERE cart_id = :paidCart`,
  ],
  'what an order promises is allocated': [movement('paid', 1), movement('paid', -1)],
  'only a placed order has stock promised': [movement('pending', 1), movement('pending', -1)],
  'the ledger of a payment is what was captured less what was refunded': [
    'UPDATE payments SET captured = captured - 1 WHERE id = :payment',
    'UPDATE payments SET captured = captured + 1 WHERE id = :payment',
  ],
  'an order is the sum of its lines and its shipping': [
    'UPDATE order_shipping_lines SET net_amount = net_amount + 1, gross_amount = gross_amount + 1',
    'UPDATE order_shipping_lines SET net_amount = net_amount - 1, gross_amount = gross_amount - 1',
  ],
  'the tax of an order is the sum of its tax lines': [
    'UPDATE order_tax_lines SET tax_amount = tax_amount + 1 WHERE order_id = :paid',
    'UPDATE order_tax_lines SET tax_amount = tax_amount - 1 WHERE order_id = :paid',
  ],
  'a cart has one order at most': [
    'DROP INDEX orders_one_per_cart; UPDATE orders SET cart_id = :paidCart WHERE id = :pending',
    'UPDATE orders SET cart_id = :pendingCart WHERE id = :pending; CREATE UNIQUE INDEX orders_one_per_cart ON orders (cart_id)',
  ],
  'a cart closed for an order has one': [
    `UPDATE carts SET status = 'completed' WHERE id = :openCart`,
    `UPDATE carts SET status = 'open' WHERE id = :openCart`,
  ],
  'order numbers have no gap': [
    `UPDATE counters SET value = value + 1 WHERE name = 'order'`,
    `UPDATE counters SET value = value - 1 WHERE name = 'order'`,
  ],
  'no order is placed without money or an offline method': [
    `UPDATE orders SET payment_method = 'test' WHERE id = :transfer`,
    `UPDATE orders SET payment_method = 'bank_transfer' WHERE id = :transfer`,
  ],
  'no money is kept without an order': [
    `UPDATE orders SET status = 'cancelled' WHERE id = :paid`,
    `UPDATE orders SET status = 'placed' WHERE id = :paid`,
  ],
  'an order called paid has been paid in full, or what staff chose to take': [
    `UPDATE orders SET payment_status = 'paid' WHERE id = :transfer`,
    `UPDATE orders SET payment_status = 'unpaid' WHERE id = :transfer`,
  ],
  'an order is paid by one payment at most': [
    `INSERT INTO payments (id, order_id, provider, currency, amount, authorized, captured, created_at)
      SELECT 'pay_double', order_id, provider, currency, amount, authorized, captured, created_at FROM payments WHERE id = :payment`,
    `DELETE FROM payments WHERE id = 'pay_double'`,
  ],
  'a code was used as often as it was redeemed': [
    'UPDATE promo_codes SET used = used + 1',
    'UPDATE promo_codes SET used = used - 1',
  ],
  'no money on its way has been forgotten': [
    `INSERT INTO payment_operations (id, payment_id, kind, amount, idempotency_key, status, requested_at)
      VALUES ('pop_lost', :payment, 'void', 1, 'pop_lost', 'requested', ${LONG_AGO})`,
    `DELETE FROM payment_operations WHERE id = 'pop_lost'`,
  ],
  'what was sent of a line is in its parcels': [
    'UPDATE fulfilment_lines SET quantity = 2 WHERE fulfilment_id = :fulfilment',
    'UPDATE fulfilment_lines SET quantity = 1 WHERE fulfilment_id = :fulfilment',
  ],
  'an order is called sent as far as its lines are': [
    `UPDATE orders SET fulfilment_status = 'unfulfilled' WHERE id = :sent`,
    `UPDATE orders SET fulfilment_status = 'fulfilled' WHERE id = :sent`,
  ],
  'what was given back of a line is the sum of its refunds': [
    'UPDATE order_lines SET refunded_amount = refunded_amount - 1 WHERE id = :sentLine',
    'UPDATE order_lines SET refunded_amount = refunded_amount + 1 WHERE id = :sentLine',
  ],
  'what was given back of the shipping is the sum of its refunds': [
    'UPDATE order_shipping_lines SET refunded_amount = refunded_amount - 1 WHERE order_id = :sent',
    'UPDATE order_shipping_lines SET refunded_amount = refunded_amount + 1 WHERE order_id = :sent',
  ],
  'a refund is its lines and its shipping, and what was asked of the provider': [
    'UPDATE refunds SET amount = amount - 1 WHERE id = :refund',
    'UPDATE refunds SET amount = amount + 1 WHERE id = :refund',
  ],
  'what is held of a payment is what is being asked of its provider': [
    'UPDATE payments SET refund_pending = refund_pending - 1 WHERE order_id = :sent',
    'UPDATE payments SET refund_pending = refund_pending + 1 WHERE order_id = :sent',
  ],
  'every article has a draft and every draft a version': [
    'UPDATE article_drafts SET version = 0 WHERE article_id = :article',
    'UPDATE article_drafts SET version = 1 WHERE article_id = :article',
  ],
  'a published article stands in its own history': [
    `UPDATE articles SET status = 'published', publish_at = ${LONG_AGO} WHERE id = :unread`,
    `UPDATE articles SET status = 'draft', publish_at = NULL WHERE id = :unread`,
  ],
  // What was written once stays, so a gap is mended by filling it.
  'the history of an article has no gap': [revision(2), revision(1)],
  'a published article names an author, and a page none': [
    `UPDATE article_authors SET article_id = 'gone' WHERE article_id = :article`,
    `UPDATE article_authors SET article_id = :article WHERE article_id = 'gone'`,
  ],
  'what readers see can be found, and nothing else': [
    `UPDATE search_documents SET kind = 'page' WHERE subject_id = :article`,
    `UPDATE search_documents SET kind = 'article' WHERE subject_id = :article`,
  ],
  'an article has the stars of its votes': [
    'UPDATE articles SET rating_sum = rating_sum + 1 WHERE id = :article',
    'UPDATE articles SET rating_sum = rating_sum - 1 WHERE id = :article',
  ],
  'a product has the stars of its approved reviews': [
    `UPDATE reviews SET status = 'pending' WHERE id = :review`,
    `UPDATE reviews SET status = 'approved' WHERE id = :review`,
  ],
  'an answer stands below a comment of the same article that answers none itself': [
    'UPDATE comments SET parent_id = :answer WHERE id = :comment',
    'UPDATE comments SET parent_id = NULL WHERE id = :comment',
  ],
  'no order waits for money for ever': [
    `UPDATE orders SET expires_at = ${LONG_AGO} WHERE id = :pending`,
    `UPDATE orders SET expires_at = ${LATER} WHERE id = :pending`,
  ],
  'no job is overdue without anybody working on it': [
    job('queued'),
    `DELETE FROM jobs WHERE id = 'job_lost'`,
  ],
  'no running job has lost its holder': [job('running'), `DELETE FROM jobs WHERE id = 'job_lost'`],
  'every reference leads somewhere': [
    `UPDATE cart_lines SET variant_id = 'gone' WHERE cart_id = :openCart`,
    'UPDATE cart_lines SET variant_id = :variant WHERE cart_id = :openCart',
  ],
  // PostgreSQL lets nobody past a CHECK.
  ...(engine === 'sqlite' && {
    'the file is sound': [
      'UPDATE cart_lines SET quantity = 0 WHERE cart_id = :openCart',
      'UPDATE cart_lines SET quantity = 1 WHERE cart_id = :openCart',
    ],
  }),
}

function withIds(sql: string): string {
  return sql.replace(/:(\w+)/g, (_, name) => `'${shop[name]}'`)
}

test('a shop that sells is sound', async () => {
  expect(await findViolations()).toEqual([])
})

test('every invariant is proved to be looked at', async () => {
  const names: string[] = []
  for await (const { invariant } of examine()) names.push(invariant)
  expect(Object.keys(DAMAGES).sort()).toEqual(names.sort())
})

describe('the doctor sees when it no longer holds that', () => {
  test.each(Object.entries(DAMAGES))('%s', async (invariant, [breaks, mends]) => {
    await damage(withIds(breaks))
    const found = await findViolations()
    await damage(withIds(mends))
    expect(found.map((finding) => finding.invariant)).toContain(invariant)
    expect(found.every(({ rows }) => rows.length > 0)).toBe(true)
    expect(await findViolations()).toEqual([])
  })
})
