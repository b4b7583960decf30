import { escapeHtml, mailHtml } from '@/domain/notifications/layout'
import type { ComposedMail } from '@/domain/notifications/write-email'
import type { OrderMail } from '@/domain/orders/mails/order-mail'

/** What a customer gets when money came that no order can take any more, and goes back. */
export function composePaymentReturned({ order, settings }: OrderMail): ComposedMail {
  const sentences = [
    `A payment for your order ${order.number} reached us, but we cannot use it: ${reasonOf(order.status)}`,
    'We are returning the whole amount to you now. Depending on your bank it arrives within a few days.',
    `We are sorry. If you have any question, write to ${settings.contact.email}.`,
  ]
  return {
    subject: `We are returning your payment for order ${order.number}`,
    text: `${sentences.join('\n\n')}\n\n${settings.name}\n`,
    html: mailHtml({
      shopName: settings.name,
      addressLines: settings.contact.addressLines,
      preview: 'Your money is on its way back to you.',
      body: sentences.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join(''),
    }),
  }
}

function reasonOf(status: OrderMail['order']['status']): string {
  if (status === 'placed') return 'the order was already paid.'
  return 'it came after the order had been given up, and the goods are gone.'
}
