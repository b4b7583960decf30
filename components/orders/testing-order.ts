import type { OrderLineView, OrderView } from '@/domain/orders/views'

const ada = {
  name: 'Ada Lovelace',
  line1: 'Sophienstraße 12',
  postalCode: '10178',
  city: 'Berlin',
  country: 'DE',
}

/** An order as a page gets it: two cards for 12.00 each, sent for 4.90, just paid. */
export function anOrderView(changes: Partial<OrderView> = {}): OrderView {
  const at = new Date('2026-11-23T09:00:00Z')
  return {
    id: 'ord_1',
    number: '1001',
    status: 'placed',
    paymentStatus: 'paid',
    fulfilmentStatus: 'unfulfilled',
    paymentMethod: 'test',
    currency: 'EUR',
    pricesIncludeTax: true,
    email: 'ada@example.com',
    phone: null,
    note: '',
    shippingAddress: ada,
    billingAddress: ada,
    lines: [],
    shipping: { kind: 'delivery', name: 'Post', minDays: 2, maxDays: 4, grossAmount: 490 },
    adjustments: [],
    taxes: [{ name: 'VAT', ratePpm: 190_000, netAmount: 2429, taxAmount: 461 }],
    totals: {
      items: 2400,
      discount: 0,
      shipping: 490,
      fee: 0,
      addedTax: 0,
      tax: 461,
      total: 2890,
    },
    paidAmount: 2890,
    fulfilments: [],
    refunds: [],
    createdAt: at,
    placedAt: at,
    expiresAt: new Date('2026-11-23T09:30:00Z'),
    closedAt: null,
    ...changes,
  }
}

/** Two cards for 12.00 each, nothing of them sent. */
export function aLine(changes: Partial<OrderLineView> = {}): OrderLineView {
  return {
    id: 'oln_1',
    slug: 'card',
    sku: 'CARD',
    title: 'Card',
    options: [],
    picture: null,
    personalisation: '',
    quantity: 2,
    unitAmount: 1200,
    discountAmount: 0,
    netAmount: 2017,
    taxAmount: 383,
    grossAmount: 2400,
    fulfilledQuantity: 0,
    cancelledQuantity: 0,
    refundedQuantity: 0,
    ...changes,
  }
}
