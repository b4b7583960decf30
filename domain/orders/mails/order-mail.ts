import type { MailFrame } from '@/domain/notifications/layout'
import type { OrderView } from '@/domain/orders/views'
import type { ShopSettings } from '@/domain/settings/settings'
import { type Address, addressLines } from '@/lib/address'
import { formatMoney } from '@/lib/money'

/** What every mail about an order is made of. `orderUrl` is the customer's own link. */
export type OrderMail = { order: OrderView; settings: ShopSettings; orderUrl: string }

/** Which parcel or refund a mail is about, where it is about one, and what staff say in it. */
export type MailPart = { partId: string; message: string }

/** What is around every mail about an order. */
export function frameOf({
  order,
  settings,
  orderUrl,
}: OrderMail): Omit<MailFrame, 'preview' | 'body'> {
  return {
    shopName: settings.name,
    origin: new URL(orderUrl).origin,
    locale: settings.locale,
    contact: settings.contact,
    reason: `You get this mail because of your order ${order.number}.`,
  }
}

/** Who writes, under a mail in plain text. */
export function signatureOf({ settings }: OrderMail): string {
  const { name, contact } = settings
  return ['-- ', name, ...contact.addressLines, contact.email].filter(Boolean).join('\n')
}

/** Writes amounts of this order as its customer reads them. */
export function amountsOf({ order, settings }: OrderMail): (amount: number) => string {
  return (amount) => formatMoney({ amount, currency: order.currency }, settings.locale)
}

/** The day on which the order was placed, in the shop's own time. */
export function orderDate({ order, settings }: OrderMail): string {
  const { locale, timeZone } = settings
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone })
  return format.format(order.placedAt ?? order.createdAt)
}

/** An address with the country's name instead of its code. */
export function postalLines(address: Address, { settings }: OrderMail): string[] {
  const names = new Intl.DisplayNames([settings.locale], { type: 'region' })
  return [...addressLines(address).slice(0, -1), names.of(address.country) ?? address.country]
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
  const { order, settings } = mail
  const amount = amountsOf(mail)
  const percent = new Intl.NumberFormat(settings.locale, {
    style: 'percent',
    maximumFractionDigits: 3,
  })
  return order.taxes
    .filter((tax) => tax.taxAmount > 0)
    .map(({ name, ratePpm, taxAmount }) => {
      const verb = order.pricesIncludeTax ? 'Includes' : 'With'
      return `${verb} ${percent.format(ratePpm / 1_000_000)} ${name}: ${amount(taxAmount)}`
    })
}

/** Shipping discounts are shown among the adjustments, so the row itself carries the full price. */
function shippingBeforeDiscount(order: OrderView): number {
  const taken =
    order.adjustments.reduce((sum, { amount }) => sum + amount, 0) - order.totals.discount
  return order.totals.shipping + taken
}
