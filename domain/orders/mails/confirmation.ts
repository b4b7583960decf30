import {
  escapeHtml,
  linesHtml,
  mailButton,
  mailHeading,
  mailHtml,
  mailPanel,
  mailParagraph,
} from '@/domain/notifications/layout'
import type { ComposedMail } from '@/domain/notifications/write-email'
import {
  lineDetails,
  nextStep,
  paymentTask,
  paymentWords,
  TITLE,
} from '@/domain/orders/mails/confirmation-words'
import {
  amountsOf,
  frameOf,
  type OrderMail,
  orderDate,
  postalLines,
  signatureOf,
  taxNotes,
  totalRows,
} from '@/domain/orders/mails/order-mail'
import type { OrderLineView } from '@/domain/orders/views'

/** What a customer gets when the order is placed: what, how much, whereto, and how to pay where that is still open. */
export function composeOrderConfirmation(mail: OrderMail): ComposedMail {
  const { order, settings } = mail
  return {
    subject: `Your order ${order.number} at ${settings.name}`,
    text: textOf(mail),
    html: mailHtml({
      ...frameOf(mail),
      preview: `${nextStep(mail)} ${amountsOf(mail)(order.totals.total)} in all.`,
      body: htmlOf(mail),
    }),
  }
}

function textOf(mail: OrderMail): string {
  const { order, orderUrl } = mail
  const amount = amountsOf(mail)
  const task = paymentTask(mail)
  const parts = [
    `${TITLE}\nOrder ${order.number}, ${orderDate(mail)}`,
    nextStep(mail),
    task && [task.title, ...task.lines].join('\n'),
    `Your order, at any time:\n${orderUrl}`,
    order.lines
      .map((line) => {
        const price = `${line.quantity} × ${amount(line.unitAmount)}`
        return [line.title, ...lineDetails(line), price].join('\n  ')
      })
      .join('\n'),
    [
      ...totalRows(mail).map((row) => `${row.label}: ${row.amount}`),
      `Total: ${amount(order.totals.total)}`,
      ...taxNotes(mail),
    ].join('\n'),
    ...[...addressFacts(mail), ...wayFacts(mail)].map(
      ({ label, lines }) => `${label}:\n${lines.join('\n')}`,
    ),
    signatureOf(mail),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function htmlOf(mail: OrderMail): string {
  const { order, orderUrl } = mail
  const task = paymentTask(mail)
  return [
    mailHeading(TITLE, `Order ${order.number} · ${orderDate(mail)}`),
    mailParagraph(nextStep(mail)),
    task ? mailPanel(task.title, task.lines) : '',
    mailButton('See your order', orderUrl),
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:32px 0 0">${order.lines.map((line) => lineHtml(line, mail)).join('')}</table>`,
    totalsHtml(mail),
    `<div style="margin:16px 0 0;font-size:0">${columnHtml(addressFacts(mail))}${columnHtml(wayFacts(mail))}</div>`,
  ]
    .filter(Boolean)
    .join('\n')
}

const EDGE = 'border-top:1px solid #dfdbd1'
const FIGURES = 'white-space:nowrap;font-variant-numeric:tabular-nums'

function lineHtml(line: OrderLineView, mail: OrderMail): string {
  const amount = amountsOf(mail)
  const details = [...lineDetails(line), `${line.quantity} × ${amount(line.unitAmount)}`]
  const hasPictures = mail.order.lines.some(({ picture }) => picture)
  const picture = hasPictures
    ? `\n<td class="line" width="64" valign="top" style="padding:16px 16px 16px 0;${EDGE}">${pictureHtml(line, mail)}</td>`
    : ''
  return `<tr>${picture}
<td class="line" valign="top" style="padding:16px 16px 16px 0;${EDGE}"><span style="font-weight:600">${escapeHtml(line.title)}</span><br><span class="soft" style="font-size:14px;color:#565b67">${linesHtml(details)}</span></td>
<td class="line" align="right" valign="top" style="padding:16px 0;${EDGE};${FIGURES}">${escapeHtml(amount(line.quantity * line.unitAmount))}</td>
</tr>`
}

/** The title stands beside it, so a program that shows no pictures need not say it twice. */
function pictureHtml({ picture }: OrderLineView, { orderUrl }: OrderMail): string {
  if (!picture) {
    return `<div class="wash" style="width:64px;height:80px;border-radius:4px;background:#f1eee7"></div>`
  }
  const height = Math.round((64 * picture.height) / picture.width)
  const source = new URL(picture.jpeg, orderUrl).href
  return `<img src="${escapeHtml(source)}" width="64" height="${height}" alt="" style="display:block;width:64px;height:${height}px;border-radius:4px;border:0">`
}

function totalsHtml(mail: OrderMail): string {
  const row = (label: string, value: string) =>
    `<tr><td style="padding:4px 16px 4px 0">${escapeHtml(label)}</td><td align="right" style="padding:4px 0;${FIGURES}">${escapeHtml(value)}</td></tr>`
  const rows = totalRows(mail).map(({ label, amount }) => row(label, amount))
  const total = escapeHtml(amountsOf(mail)(mail.order.totals.total))
  const notes = taxNotes(mail)
  return `<table class="line" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="${EDGE}">
<tr><td colspan="2" height="12" style="font-size:0">&#160;</td></tr>
${rows.join('\n')}
<tr style="font-weight:600;font-size:20px"><td style="padding:8px 16px 0 0">Total</td><td align="right" style="padding:8px 0 0;${FIGURES}">${total}</td></tr>
${notes.length > 0 ? `<tr><td class="soft" colspan="2" align="right" style="padding:4px 0 0;font-size:14px;color:#565b67">${linesHtml(notes)}</td></tr>` : ''}
</table>`
}

type Fact = { label: string; lines: string[] }

function addressFacts(mail: OrderMail): Fact[] {
  const { shipping, shippingAddress, billingAddress } = mail.order
  const shipped = postalLines(shippingAddress, mail)
  const billed = postalLines(billingAddress, mail)
  const label = shipping?.kind === 'delivery' ? 'Delivered to' : 'Ordered by'
  const isSame = shipped.join() === billed.join()
  return [{ label, lines: shipped }, ...(isSame ? [] : [{ label: 'Billed to', lines: billed }])]
}

/** How it is delivered and paid, where there is something to deliver and to pay. */
function wayFacts({ order }: OrderMail): Fact[] {
  const { shipping, totals } = order
  const delivery = { label: 'Delivery', lines: shipping ? [shipping.name] : [] }
  const payment = { label: 'Payment', lines: totals.total > 0 ? [paymentWords(order)] : [] }
  return [delivery, payment].filter(({ lines }) => lines.length > 0)
}

/** Beside the other one where there is room, else below it; tables cannot do that. */
function columnHtml(facts: Fact[]): string {
  return `<div class="half" style="display:inline-block;width:50%;vertical-align:top;font-size:15px;line-height:1.6">${facts.map(factHtml).join('')}</div>`
}

function factHtml({ label, lines }: Fact): string {
  return `<div style="padding:16px 16px 0 0"><span class="soft" style="font-size:14px;color:#565b67">${escapeHtml(label)}</span><br>${linesHtml(lines)}</div>`
}
