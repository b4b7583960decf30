import type { ComposedMail } from '@/domain/notifications/write-email'
import { composeLetter } from '@/domain/orders/mails/letter'
import { wayBack } from '@/domain/orders/mails/money-back'
import { amountsOf, type MailPart, type OrderMail } from '@/domain/orders/mails/order-mail'
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
  const returned = refunds.filter(({ state }) => state !== 'refused').map(({ amount }) => amount)
  const sum = sumOf(returned)
  if (sum > 0) return `You get ${amountsOf(mail)(sum)} back. ${wayBack(mail)}`
  const isSetAside = PAYMENT_METHODS[paymentMethod].settlement === 'session' && totals.total > 0
  return isSetAside
    ? 'Nothing was charged. What your bank had set aside for it is free again within a few days.'
    : 'Nothing was charged, and you owe us nothing for it.'
}
