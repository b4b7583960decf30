import { mailButton, mailHeading, mailHtml, mailParagraph } from '@/domain/notifications/layout'
import type { ComposedMail } from '@/domain/notifications/write-email'
import { frameOf, type OrderMail, signatureOf } from '@/domain/orders/mails/order-mail'

/** What a customer gets when an order was never paid: that nothing is owed, and that the goods are free again. */
export function composeOrderExpired(mail: OrderMail): ComposedMail {
  const { order, orderUrl } = mail
  const sentences = [
    'The payment was not completed in time, so we have let the order go. You owe us nothing for it.',
    'Everything is back in your cart, should you like to try again.',
  ]
  return {
    subject: `Your order ${order.number} was not completed`,
    text: `${[...sentences, orderUrl, signatureOf(mail)].join('\n\n')}\n`,
    html: mailHtml({
      ...frameOf(mail),
      preview: sentences[0] ?? '',
      body: [
        mailHeading('We have let your order go', `Order ${order.number}`),
        ...sentences.map(mailParagraph),
        mailButton('See what it was', orderUrl),
      ].join('\n'),
    }),
  }
}
