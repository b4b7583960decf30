import { describe, expect, it } from 'vitest'
import { type ActedOrder, actionsOf, nextAction } from '@/components/admin-orders/next-action'
import { anOrderView } from '@/components/orders/testing-order'

const everything = { write: true, capture: true, fulfil: true, refund: true, cancel: true }

/** One piece to be sent, paid; with these changes. */
function anOrder(changes: Partial<ActedOrder> = {}): ActedOrder {
  const { shipping, ...view } = anOrderView()
  const line = {
    id: 'oln_1',
    slug: 'finch',
    sku: 'FINCH',
    title: 'Finch',
    options: [],
    picture: null,
    personalisation: '',
    quantity: 1,
    unitAmount: 2400,
    discountAmount: 0,
    netAmount: 2017,
    taxAmount: 383,
    grossAmount: 2400,
    fulfilledQuantity: 0,
    cancelledQuantity: 0,
    refundedQuantity: 0,
    refundedAmount: 0,
    variantId: 'var_1',
    position: 0,
    requiresShipping: true,
    tracksStock: true,
    openQuantity: 1,
  }
  return {
    ...view,
    lines: [line],
    shipping: shipping && { ...shipping, refundedAmount: 0 },
    capturableAmount: 0,
    refundableAmount: view.paidAmount,
    ...changes,
  }
}

const sent = (order: ActedOrder): ActedOrder => ({
  ...order,
  fulfilmentStatus: 'fulfilled',
  lines: order.lines.map((line) => ({ ...line, openQuantity: 0, fulfilledQuantity: 1 })),
})
const unpaid = { paymentStatus: 'unpaid', paidAmount: 0, refundableAmount: 0 } as const
const setAside = { ...unpaid, paymentStatus: 'authorized', capturableAmount: 2890 } as const
const collected = {
  kind: 'collection',
  name: 'Workshop',
  minDays: 0,
  maxDays: 0,
  grossAmount: 0,
  refundedAmount: 0,
} as const

describe('the next step', () => {
  it.each<[string, ActedOrder, unknown]>([
    ['paid', anOrder(), { kind: 'ship' }],
    ['paid and sent', sent(anOrder()), undefined],
    ['set aside', anOrder(setAside), { kind: 'capture', amount: 2890 }],
    [
      'to be transferred',
      anOrder({ ...unpaid, paymentMethod: 'bank_transfer' }),
      { kind: 'enter_payment', amount: 2890 },
    ],
    [
      'to be paid on collection',
      anOrder({ ...unpaid, paymentMethod: 'on_collection', shipping: collected }),
      { kind: 'hand_over' },
    ],
    [
      'fetched and not paid',
      sent(anOrder({ ...unpaid, paymentMethod: 'on_collection', shipping: collected })),
      { kind: 'enter_payment', amount: 2890 },
    ],
    ['never paid', anOrder({ ...unpaid, status: 'pending' }), undefined],
    ['cancelled', anOrder({ status: 'cancelled' }), undefined],
  ])('of an order that is %s', (_standing, order, step) => {
    expect(nextAction(actionsOf(order, everything))).toEqual(step)
  })

  it('is not offered to whoever may not take it', () => {
    const rights = { ...everything, fulfil: false, capture: false }
    expect(nextAction(actionsOf(anOrder(setAside), rights))).toBeUndefined()
  })
})

describe('what else can be done', () => {
  const kinds = (order: ActedOrder) => actionsOf(order, everything).map(({ kind }) => kind)

  it('is to give back and to call off while nothing was sent', () => {
    expect(kinds(anOrder())).toEqual(['ship', 'refund', 'cancel'])
    expect(kinds(sent(anOrder()))).toEqual(['refund'])
  })

  it('is to let money go that was only set aside', () => {
    expect(kinds(anOrder(setAside))).toEqual(['capture', 'ship', 'void', 'cancel'])
  })

  it('is to give back what a cancelled order still holds', () => {
    expect(kinds(anOrder({ status: 'cancelled' }))).toEqual(['refund'])
    expect(kinds(anOrder({ status: 'cancelled', ...unpaid }))).toEqual([])
  })
})
