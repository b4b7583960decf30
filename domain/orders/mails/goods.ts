import { lineDetails } from '@/domain/orders/mails/confirmation-words'
import type { OrderMail } from '@/domain/orders/mails/order-mail'

type Pieces = { orderLineId: string; quantity: number }

/** Pieces of an order in words, one line each: `2 × Field notes (A5, dotted)`. */
export function goodsLines({ order }: OrderMail, pieces: readonly Pieces[]): string[] {
  return pieces.flatMap(({ orderLineId, quantity }) => {
    const line = order.lines.find(({ id }) => id === orderLineId)
    if (!line || quantity === 0) return []
    const details = lineDetails(line).join(', ')
    return [`${quantity} × ${line.title}${details ? ` (${details})` : ''}`]
  })
}

/** What is still to be sent or handed over. */
export function openGoodsLines(mail: OrderMail): string[] {
  return goodsLines(
    mail,
    mail.order.lines.map(({ id, quantity, fulfilledQuantity, cancelledQuantity }) => ({
      orderLineId: id,
      quantity: quantity - fulfilledQuantity - cancelledQuantity,
    })),
  )
}
