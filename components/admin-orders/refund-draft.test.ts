import { describe, expect, it } from 'vitest'
import { draftAmount, type RefundDraft } from '@/components/admin-orders/refund-draft'
import { refundAmount } from '@/domain/orders/refund-amount'

/** Three pieces that cost 10.00 together, and one for 5.00 of which nothing is left. */
const three = { quantity: 3, grossAmount: 1000, refundedQuantity: 0, refundedAmount: 0 }
const refundable = {
  lines: [
    {
      id: 'a',
      title: 'Finch',
      canRestock: true,
      amounts: [0, 1, 2, 3].map((pieces) => refundAmount(three, pieces)),
    },
    { id: 'b', title: 'Wren', canRestock: false, amounts: [0] },
  ],
  shippingLeft: 490,
  currency: 'EUR',
}

const draft = (quantities: RefundDraft['quantities'], shipping = '') => ({ quantities, shipping })

describe('what a refund comes to while it is typed', () => {
  it.each<[RefundDraft, number | undefined]>([
    [draft({}), 0],
    [draft({ a: '' }), 0],
    [draft({ a: '1' }), 333],
    [draft({ a: '3' }, '4.90'), 1490],
    [draft({ a: ' 2 ' }, '0,5'), 716],
    [draft({ a: '4' }), undefined],
    [draft({ a: '-1' }), undefined],
    [draft({ a: '1.5' }), undefined],
    [draft({ b: '1' }), undefined],
    [draft({}, '4.91'), undefined],
    [draft({}, 'a bit'), undefined],
  ])('%j: %s', (typed, amount) => {
    expect(draftAmount(typed, refundable)).toBe(amount)
  })
})
