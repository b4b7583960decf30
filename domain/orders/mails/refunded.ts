import type { ComposedMail } from '@/domain/notifications/write-email'
import { goodsLines } from '@/domain/orders/mails/goods'
import { composeLetter } from '@/domain/orders/mails/letter'
import { wayBack } from '@/domain/orders/mails/money-back'
import { amountsOf, type MailPart, type OrderMail } from '@/domain/orders/mails/order-mail'

/** What a customer gets when money was given back: how much, for what, and how it comes. */
export function composeOrderRefunded(mail: OrderMail, { partId }: MailPart): ComposedMail {
  const { order } = mail
  const refund = order.refunds.find(({ id }) => id === partId)
  if (!refund) throw new Error(`order ${order.id} has no refund ${partId}`)
  const amount = amountsOf(mail)
  const goods = refund.lines.flatMap((line) =>
    goodsLines(mail, [line]).map((words) => `${words}: ${amount(line.amount)}`),
  )
  const shipping = refund.shippingAmount
  return composeLetter(mail, {
    subject: `${amount(refund.amount)} back for your order ${order.number}`,
    title: `We are giving you ${amount(refund.amount)} back`,
    sentences: [refund.message, wayBack(mail)],
    panels: [
      {
        title: 'What it is for',
        lines: [...goods, ...(shipping > 0 ? [`Shipping: ${amount(shipping)}`] : [])],
      },
    ],
  })
}
