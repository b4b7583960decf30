import { mailButton, mailHeading, mailHtml, mailParagraph } from '@/domain/notifications/layout'
import type { ComposedMail } from '@/domain/notifications/write-email'
import { frameOf, type OrderMail, signatureOf } from '@/domain/orders/mails/order-mail'

/** What a customer gets when money came that no order can take any more, and goes back. */
export function composePaymentReturned(mail: OrderMail): ComposedMail {
  const { order, orderUrl } = mail
  const sentences = [
    `A payment for this order reached us, but we cannot use it: ${reasonOf(order.status)}`,
    'The whole amount goes back to you now, the way it came. Depending on your bank it arrives within a few days.',
    'We are sorry for the trouble.',
  ]
  return {
    subject: `We are returning your payment for order ${order.number}`,
    text: `${[...sentences, orderUrl, signatureOf(mail)].join('\n\n')}\n`,
    html: mailHtml({
      ...frameOf(mail),
      preview: 'Your money is on its way back to you.',
      body: [
        mailHeading('Your money is on its way back', `Order ${order.number}`),
        ...sentences.map(mailParagraph),
        mailButton('See your order', orderUrl),
      ].join('\n'),
    }),
  }
}

function reasonOf(status: OrderMail['order']['status']): string {
  if (status === 'placed') return 'the order was paid already.'
  if (status === 'cancelled') return 'the order had been cancelled.'
  return 'it came after the order had been given up, and the goods are gone.'
}
