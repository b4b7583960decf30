import { expect, test } from 'vitest'
import { eventWords } from '@/components/admin-orders/event-words'
import type { OrderEventView } from '@/domain/orders/staff-views'
import { formatMoney } from '@/lib/money'

const money = (amount: number) => formatMoney({ amount, currency: 'EUR' }, 'en')

function told(name: string, event: Partial<OrderEventView> = {}): string {
  const at = new Date('2026-11-23T09:00:00Z')
  return eventWords(
    { seq: 1, name, actorKind: 'system', actorName: null, data: {}, at, ...event },
    money,
  )
}

const kit = { actorKind: 'staff', actorName: 'Kit Foxglove' } as const

test.each([
  [told('order.created', { actorKind: 'guest' }), 'Ordered'],
  [
    told('order.fulfilled', {
      ...kit,
      data: { lines: [{ quantity: 2 }, { quantity: 1 }], carrier: 'DHL', trackingNumber: '0034' },
    }),
    'Kit Foxglove sent 3 pieces, DHL 0034',
  ],
  [
    told('order.refund_requested', { ...kit, data: { amount: 1200, reason: 'Bent corner' } }),
    'Kit Foxglove gave back €12.00: Bent corner',
  ],
  [told('order.refunded', { data: { amount: 1200 } }), '€12.00 given back'],
  [told('order.refunded', { ...kit, data: { amount: 1200 } }), '€12.00 given back'],
  [told('order.cancelled', { ...kit, data: { reason: '' } }), 'Kit Foxglove cancelled the order'],
  [
    told('payment.capture_requested', { actorKind: 'api_key', data: { amount: 500 } }),
    'An API key took €5.00',
  ],
  [told('order.expired'), 'Given up, because it was not paid in time'],
  [told('order.something_new'), 'Order something new'],
  [told('order.fulfilled', { data: { lines: 'what?' } }), '0 pieces sent'],
])('%s', (sentence, expected) => {
  expect(sentence).toBe(expected)
})
