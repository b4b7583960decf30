import type { ComposedMail } from '@/domain/notifications/write-email'
import { composeLetter } from '@/domain/orders/mails/letter'
import { wayBack } from '@/domain/orders/mails/money-back'
import { amountsOf, type MailPart, type OrderMail } from '@/domain/orders/mails/order-mail'
import type { OrderView, RefundView } from '@/domain/orders/views'
import { PAYMENT_METHODS } from '@/domain/payments/methods'
import { sumOf } from '@/lib/money'

/** What a customer gets when the shop has called a placed order off: why, and what becomes of the money. */
export function composeOrderCancelled(mail: OrderMail, { message }: MailPart): ComposedMail {
  const { number } = mail.order
  return composeLetter(mail, {
    subject: `Your order ${number} was cancelled`,
    title: 'We have cancelled your order',
    sentences: [message, moneySentence(mail)],
  })
}

function moneySentence(mail: OrderMail): string {
  const { refunds, paymentMethod, totals } = mail.order
  const sum = returnedSum(mail.order)
  if (sum > 0) return `You get ${amountsOf(mail)(sum)} back. ${wayBack(mail)}`
  if (refunds.some(({ state }) => state !== 'refused')) {
    return 'What you had paid has gone back to you before.'
  }
  const isSetAside = PAYMENT_METHODS[paymentMethod].settlement === 'session' && totals.total > 0
  return isSetAside
    ? 'Nothing was charged. What your bank had set aside for it is free again within a few days.'
    : 'Nothing was charged, and you owe us nothing for it.'
}

/** What goes back because of the cancellation, done or not. Refunds asked for before it are told of in mails of their own. */
function returnedSum({ refunds, paidAmount, closedAt }: OrderView): number {
  const isEarlier = ({ createdAt }: RefundView) => closedAt !== null && createdAt < closedAt
  const done = refunds.filter((refund) => refund.state === 'done' && !isEarlier(refund))
  const underWay = refunds.filter((refund) => refund.state === 'requested' && isEarlier(refund))
  const amountOf = ({ amount }: RefundView) => amount
  return paidAmount + sumOf(done.map(amountOf)) - sumOf(underWay.map(amountOf))
}
