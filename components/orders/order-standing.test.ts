import { describe, expect, it } from 'vitest'
import {
  moneyWords,
  type PaymentAttempt,
  restAmount,
  standingOf,
} from '@/components/orders/order-standing'
import { aLine, anOrderView } from '@/components/orders/testing-order'
import type { OrderView } from '@/domain/orders/views'

const attempt = (state: PaymentAttempt['state']): PaymentAttempt => ({ state, at: null })
const unpaid = { paymentStatus: 'unpaid', paidAmount: 0 } as const
const collected = {
  shipping: { kind: 'collection', name: 'Workshop', minDays: 0, maxDays: 0, grossAmount: 0 },
} as const

describe('how an order stands', () => {
  it.each([
    ['open', 'waiting'],
    ['failed', 'declined'],
    ['unopened', 'unreachable'],
  ] as const)('pending, its payment %s: %s', (state, standing) => {
    const order = anOrderView({ ...unpaid, status: 'pending', placedAt: null })
    expect(standingOf(order, attempt(state))).toEqual({ is: 'pending', standing })
  })

  it.each(['expired', 'cancelled'] as const)('%s', (status) => {
    const order = anOrderView({ ...unpaid, status })
    expect(standingOf(order, attempt('failed'))).toEqual({ is: 'closed', standing: status })
  })

  it.each<[string, Partial<OrderView>, string]>([
    ['paid', {}, 'to_be_sent'],
    ['to be paid by transfer', { ...unpaid, paymentMethod: 'bank_transfer' }, 'to_be_transferred'],
    ['to be collected', collected, 'to_be_collected'],
    ['partly sent', { fulfilmentStatus: 'partially_fulfilled' }, 'partly_handed_over'],
    ['sent before it is paid', { ...unpaid, fulfilmentStatus: 'fulfilled' }, 'complete'],
    ['nothing to send', { shipping: null }, 'complete'],
    ['all of it taken off', { lines: [aLine({ cancelledQuantity: 2 })] }, 'withdrawn'],
    ['a part taken off', { lines: [aLine({ cancelledQuantity: 1 })] }, 'to_be_sent'],
  ])('placed, %s', (_, changes, standing) => {
    const order = anOrderView(changes)
    expect(standingOf(order, attempt('none'))).toEqual({ is: 'placed', standing })
  })
})

describe('what became of the money', () => {
  const late = { ...unpaid, status: 'expired' } as const

  it.each<[string, Partial<OrderView>, PaymentAttempt['state']]>([
    ['Paid', {}, 'succeeded'],
    ['Not paid yet', { ...unpaid, paymentMethod: 'bank_transfer' }, 'none'],
    ['Not paid yet', { ...unpaid, status: 'pending' }, 'open'],
    [
      'Paid in part',
      { paymentStatus: 'unpaid', paidAmount: 1000, paymentMethod: 'bank_transfer' },
      'none',
    ],
    ['Nothing was charged', { ...unpaid, status: 'cancelled' }, 'succeeded'],
    ['Given back', { ...unpaid, status: 'cancelled', placedAt: null }, 'succeeded'],
    ['Nothing was charged', late, 'failed'],
    ['Received, and on its way back to you', { ...late, paidAmount: 2890 }, 'succeeded'],
    ['Given back', late, 'succeeded'],
    ['Given back', { paymentStatus: 'refunded', paidAmount: 0 }, 'succeeded'],
    ['Received, and on its way back to you', { status: 'cancelled' }, 'succeeded'],
    ['Given back', { status: 'cancelled', paymentStatus: 'refunded' }, 'succeeded'],
    [
      'Nothing is charged; your bank lets go what it has set aside',
      { status: 'cancelled', paymentStatus: 'authorized', paidAmount: 0 },
      'succeeded',
    ],
    ['Nothing to pay', { ...unpaid, totals: { ...anOrderView().totals, total: 0 } }, 'none'],
  ])('%s', (words, changes, state) => {
    expect(moneyWords(anOrderView(changes), attempt(state))).toBe(words)
  })
})

it.each([
  [0, 2890],
  [1000, 1890],
  [2890, 2890],
  [4000, 2890],
])('with %i paid, a transfer is asked for %i', (paidAmount, rest) => {
  expect(restAmount(anOrderView({ paidAmount }))).toBe(rest)
})
