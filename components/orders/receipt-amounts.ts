import type { QuoteView } from '@/domain/checkout/views'
import type { OrderView } from '@/domain/orders/views'
import { sumOf } from '@/lib/money'

/**
 * The amounts of an order as its quote showed them before. An order keeps its shipping after discounts, a receipt tells it
 * before them, so what was taken off is put back on.
 */
export function receiptAmounts(order: OrderView): Omit<QuoteView, 'rejectedCodes'> {
  const { currency, pricesIncludeTax, totals, adjustments, shipping, taxes } = order
  const discount = sumOf(
    adjustments.filter(({ isShipping }) => isShipping).map(({ amount }) => amount),
  )
  return {
    currency,
    pricesIncludeTax,
    totals,
    taxes: taxes.map(({ name, ratePpm, taxAmount }) => ({ name, ratePpm, amount: taxAmount })),
    discounts: adjustments,
    shipping: shipping && { name: shipping.name, amount: totals.shipping + discount, discount },
  }
}
