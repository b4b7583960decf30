import type { OrderView } from '@/domain/orders/views'
import type { ShopSettings } from '@/domain/settings/settings'
import { formatMoney } from '@/lib/money'

/** What every mail about an order is made of. `orderUrl` is the customer's own link. */
export type OrderMail = { order: OrderView; settings: ShopSettings; orderUrl: string }

/** Writes amounts of this order as its customer reads them. */
export function amountsOf({ order, settings }: OrderMail): (amount: number) => string {
  return (amount) => formatMoney({ amount, currency: order.currency }, settings.locale)
}

/** Label and amount of every row below the goods, in the order of a receipt. */
export function totalRows(mail: OrderMail): { label: string; amount: string }[] {
  const { order } = mail
  const amount = amountsOf(mail)
  const rows = [{ label: 'Goods', amount: amount(order.totals.items) }]
  for (const { label, code, amount: taken } of order.adjustments) {
    rows.push({ label: code ? `${label} (${code})` : label, amount: `−${amount(taken)}` })
  }
  if (order.shipping)
    rows.push({ label: order.shipping.name, amount: amount(shippingBeforeDiscount(order)) })
  if (order.totals.addedTax > 0) rows.push({ label: 'Tax', amount: amount(order.totals.addedTax) })
  return rows
}

/** The contained or added tax in words, one sentence a rate. */
export function taxNotes(mail: OrderMail): string[] {
  const amount = amountsOf(mail)
  return mail.order.taxes
    .filter((tax) => tax.taxAmount > 0)
    .map(
      (tax) =>
        `${mail.order.pricesIncludeTax ? 'includes' : 'plus'} ${tax.name}: ${amount(tax.taxAmount)}`,
    )
}

/** Shipping discounts are shown among the adjustments, so the row itself carries the full price. */
function shippingBeforeDiscount(order: OrderView): number {
  const taken =
    order.adjustments.reduce((sum, { amount }) => sum + amount, 0) - order.totals.discount
  return order.totals.shipping + taken
}
