import type { ExportedOrder } from '@/domain/orders/export-orders'
import type { CsvCell } from '@/lib/csv'
import { type Money, toDecimal } from '@/lib/money'

type Cells = {
  exported: ExportedOrder
  /** Writes a day as bookkeeping wants it: `2026-11-23`, in the shop's zone. */
  day: (at: Date | null) => string
  money: (amount: Money['amount']) => string
}

/** The columns of the file, in their order. Programs read it, so a column is never renamed. */
const CELLS: Record<string, (cells: Cells) => CsvCell> = {
  Number: ({ exported: { order } }) => order.number,
  Ordered: ({ exported: { order }, day }) => day(order.createdAt),
  Placed: ({ exported: { order }, day }) => day(order.placedAt),
  Closed: ({ exported: { order }, day }) => day(order.closedAt),
  Status: ({ exported: { order } }) => order.status,
  Payment: ({ exported: { order } }) => order.paymentStatus,
  Fulfilment: ({ exported: { order } }) => order.fulfilmentStatus,
  Name: ({ exported: { order } }) => order.billingAddress.name,
  Company: ({ exported: { order } }) => order.billingAddress.company ?? '',
  'E-mail': ({ exported: { order } }) => order.email,
  'Billing country': ({ exported: { order } }) => order.billingAddress.country,
  'Shipping country': ({ exported: { order } }) => order.shippingAddress.country,
  'Payment method': ({ exported: { order } }) => order.paymentMethod,
  'Shipping method': ({ exported }) => exported.shippingName,
  Currency: ({ exported: { order } }) => order.currency,
  Goods: ({ exported: { order }, money }) => money(order.itemsAmount),
  Discount: ({ exported: { order }, money }) => money(order.discountAmount),
  Shipping: ({ exported: { order }, money }) => money(order.shippingAmount),
  Fee: ({ exported: { order }, money }) => money(order.feeAmount),
  Net: ({ exported: { order }, money }) => money(order.totalAmount - order.taxAmount),
  Tax: ({ exported: { order }, money }) => money(order.taxAmount),
  Total: ({ exported: { order }, money }) => money(order.totalAmount),
  'Tax by rate': ({ exported: { taxes }, money }) =>
    taxes
      .map(
        (tax) =>
          `${tax.name} ${percent(tax.ratePpm)}: ${money(tax.taxAmount)} on ${money(tax.netAmount)}`,
      )
      .join('; '),
  Received: ({ exported, money }) => money(exported.receivedAmount),
  Refunded: ({ exported, money }) => money(exported.refundedAmount),
}

export const ORDER_COLUMNS = Object.keys(CELLS)

/** An order as a row for bookkeeping: plain decimals, days of the shop's own zone. */
export function orderCells(exported: ExportedOrder, timeZone: string): CsvCell[] {
  // Swedish dates are ISO dates.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
  const day = (at: Date | null) => (at ? format.format(at) : '')
  const { currency } = exported.order
  const money = (amount: number) => toDecimal({ amount, currency })
  return Object.values(CELLS).map((cell) => cell({ exported, day, money }))
}

function percent(ratePpm: number): string {
  return `${ratePpm / 10_000} %`
}
