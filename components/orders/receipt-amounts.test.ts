import { expect, it } from 'vitest'
import { receiptAmounts } from '@/components/orders/receipt-amounts'
import { anOrderView } from '@/components/orders/testing-order'

it('tells shipping before the discount that an order has already taken off', () => {
  const { totals } = anOrderView()
  const order = anOrderView({
    adjustments: [
      { label: 'A tenth', code: 'TENTH', amount: 240, isShipping: false },
      { label: 'Free delivery', code: null, amount: 490, isShipping: true },
    ],
    totals: { ...totals, discount: 240, shipping: 0, total: 2160 },
  })
  expect(receiptAmounts(order)).toMatchObject({
    discounts: order.adjustments,
    shipping: { name: 'Post', amount: 490, discount: 490 },
    taxes: [{ name: 'VAT', ratePpm: 190_000, amount: 461 }],
  })
})

it('says nothing of shipping where nothing travels', () => {
  expect(receiptAmounts(anOrderView({ shipping: null })).shipping).toBeNull()
})
