import { amountsOf, type OrderMail } from '@/domain/orders/mails/order-mail'
import type { OrderLineView } from '@/domain/orders/views'

export const TITLE = 'Thank you for your order'

/** What happens next, in a sentence. */
export function nextStep({ order }: OrderMail): string {
  const { shipping, paymentMethod, paymentStatus } = order
  const awaitsTransfer = paymentMethod === 'bank_transfer' && paymentStatus === 'unpaid'
  if (awaitsTransfer) return 'We have it, and set to work as soon as your transfer has arrived.'
  if (!shipping) return 'We have it, and take care of it now.'
  if (shipping.kind === 'collection') return 'We have it, and lay everything out for you to fetch.'
  return `We have it, and pack it now. ${arrival(shipping)}`
}

/** What the customer still has to do to pay; undefined when there is nothing. */
export function paymentTask(mail: OrderMail): { title: string; lines: string[] } | undefined {
  const { order, settings } = mail
  if (order.paymentStatus !== 'unpaid') return undefined
  const total = amountsOf(mail)(order.totals.total)
  if (order.paymentMethod === 'on_collection') {
    return { title: `Bring ${total} with you`, lines: ['You pay when you fetch your order.'] }
  }
  const instructions = settings.bankTransferInstructions.split('\n').filter(Boolean)
  return {
    title: `Please transfer ${total}`,
    lines: [...instructions, `Purpose: order ${order.number}`],
  }
}

/** How it was or will be paid. */
export function paymentWords({ paymentMethod }: OrderMail['order']): string {
  if (paymentMethod === 'bank_transfer') return 'Bank transfer'
  return paymentMethod === 'on_collection' ? 'When it is fetched' : 'Simulated payment'
}

/** What tells a line from others of the same product. */
export function lineDetails({ options, personalisation }: OrderLineView): string[] {
  return [
    options.map(({ name, value }) => `${name}: ${value}`).join(', '),
    personalisation && `“${personalisation}”`,
  ].filter(Boolean)
}

function arrival({ minDays, maxDays }: { minDays: number; maxDays: number }): string {
  if (maxDays === 0) return 'It arrives today.'
  const days = minDays === maxDays || minDays === 0 ? `${maxDays}` : `${minDays} to ${maxDays}`
  return `It takes ${days} working ${days === '1' ? 'day' : 'days'} to reach you.`
}
