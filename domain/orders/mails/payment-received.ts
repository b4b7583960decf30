import type { ComposedMail } from '@/domain/notifications/write-email'
import { composeLetter } from '@/domain/orders/mails/letter'
import { amountsOf, type OrderMail } from '@/domain/orders/mails/order-mail'

/** What a customer gets when a transfer has arrived: that it has, and whether something is still missing. */
export function composePaymentReceived(mail: OrderMail): ComposedMail {
  const { number, totals, paidAmount } = mail.order
  const amount = amountsOf(mail)
  const left = totals.total - paidAmount
  const isComplete = left <= 0
  return composeLetter(mail, {
    subject: isComplete
      ? `Your payment for order ${number} has arrived`
      : `A part of your payment for order ${number} has arrived`,
    title: 'Thank you, your payment is here',
    sentences: isComplete
      ? [`We have received ${amount(paidAmount)}. Your order is paid, and we set to work on it.`]
      : [
          `We have received ${amount(paidAmount)} so far. ${amount(left)} is still missing; we go on as soon as it is there.`,
        ],
  })
}
