import { escapeHtml, mailButton, mailHtml } from '@/domain/notifications/layout'
import type { ComposedMail } from '@/domain/notifications/write-email'
import { amountsOf, type OrderMail, taxNotes, totalRows } from '@/domain/orders/mails/order-mail'
import type { OrderLineView } from '@/domain/orders/views'
import { addressLines } from '@/lib/address'

/** What a customer gets when the order is placed: what, how much, whereto, and how to pay where that is still open. */
export function composeOrderConfirmation(mail: OrderMail): ComposedMail {
  const { order, settings } = mail
  return {
    subject: `Your order ${order.number} at ${settings.name}`,
    text: textOf(mail),
    html: mailHtml({
      shopName: settings.name,
      addressLines: settings.contact.addressLines,
      preview: `We have your order ${order.number}.`,
      body: htmlOf(mail),
    }),
  }
}

function textOf(mail: OrderMail): string {
  const { order, settings, orderUrl } = mail
  const amount = amountsOf(mail)
  const parts = [
    `Thank you. We have your order ${order.number}.`,
    order.lines
      .map((line) => `${titleOf(line)}\n  ${line.quantity} × ${amount(line.unitAmount)}`)
      .join('\n'),
    [
      ...totalRows(mail).map((row) => `${row.label}: ${row.amount}`),
      `Total: ${amount(order.totals.total)}`,
      ...taxNotes(mail).map((note) => `(${note})`),
    ].join('\n'),
    paymentNote(mail),
    `${order.shipping?.kind === 'collection' ? 'Ordered by' : 'It goes to'}:\n${addressLines(order.shippingAddress).join('\n')}`,
    `Your order, at any time: ${orderUrl}`,
    [settings.name, ...settings.contact.addressLines, settings.contact.email]
      .filter(Boolean)
      .join('\n'),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function htmlOf(mail: OrderMail): string {
  const { order, orderUrl } = mail
  const amount = amountsOf(mail)
  const row = (label: string, value: string, weight = 'normal') =>
    `<tr style="font-weight:${weight}"><td style="padding:4px 0">${escapeHtml(label)}</td><td align="right" style="padding:4px 0;white-space:nowrap">${escapeHtml(value)}</td></tr>`
  const lines = order.lines.map((line) =>
    row(
      `${titleOf(line)} — ${line.quantity} × ${amount(line.unitAmount)}`,
      amount(line.quantity * line.unitAmount),
    ),
  )
  const totals = totalRows(mail).map(({ label, amount: value }) => row(label, value))
  const notes = taxNotes(mail).map(escapeHtml).join('<br>')
  const payment = paymentNote(mail)
  return `<h1 style="font-size:25px;line-height:1.3;font-weight:normal;margin:8px 0 16px">Thank you. We have your order ${escapeHtml(order.number)}.</h1>
<table role="presentation" cellpadding="0" cellspacing="0" style="width:100%;border-top:1px solid #e4dccd;border-bottom:1px solid #e4dccd">${lines.join('')}${totals.join('')}${row('Total', amount(order.totals.total), 'bold')}</table>
<p style="font-size:13px;color:#6b6257">${notes}</p>
${payment ? `<p>${escapeHtml(payment).replaceAll('\n', '<br>')}</p>` : ''}
<p>${order.shipping?.kind === 'collection' ? 'Ordered by' : 'It goes to'}:<br>${addressLines(order.shippingAddress).map(escapeHtml).join('<br>')}</p>
${mailButton('See your order', orderUrl)}`
}

function paymentNote({ order, settings }: OrderMail): string {
  if (order.paymentStatus !== 'unpaid') return ''
  if (order.paymentMethod === 'on_collection') return 'You pay when you collect it.'
  return `${settings.bankTransferInstructions}\nPurpose: order ${order.number}`.trim()
}

function titleOf(line: OrderLineView): string {
  return [line.title, ...line.options.map((option) => option.value)].join(' · ')
}
