import { escapeHtml, mailHtml } from '@/domain/notifications/layout'
import type { ComposedMail } from '@/domain/notifications/write-email'
import type { OrderMail } from '@/domain/orders/mails/order-mail'

/** What a customer gets when an order was never paid: that nothing is owed, and that the goods are free again. */
export function composeOrderExpired({ order, settings }: OrderMail): ComposedMail {
  const sentences = [
    `Your order ${order.number} was not paid in time, so we have let it go.`,
    'Nothing was charged. Your cart is as you left it, should you like to try again.',
  ]
  return {
    subject: `Your order ${order.number} was not completed`,
    text: `${sentences.join('\n\n')}\n\n${settings.name}\n`,
    html: mailHtml({
      shopName: settings.name,
      addressLines: settings.contact.addressLines,
      preview: sentences[0] ?? '',
      body: sentences.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join(''),
    }),
  }
}
