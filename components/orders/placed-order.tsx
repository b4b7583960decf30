import { deliveryWords } from '@/components/checkout/delivery-words'
import { isDue, type PlacedStanding } from '@/components/orders/order-standing'
import { TransferDetails } from '@/components/orders/transfer-details'
import { Notice, type Signal } from '@/components/ui/notice'
import type { OrderView } from '@/domain/orders/views'

interface PlacedOrderProps {
  order: OrderView
  standing: PlacedStanding
  bankTransferInstructions: string
  locale: string
}

/** How far an order that stands has come, and what it still waits for. */
export function PlacedOrder(props: PlacedOrderProps) {
  const { order, standing, bankTransferInstructions, locale } = props
  const { signal, title, text } = wordsFor(order, standing)
  return (
    <>
      <Notice signal={signal} title={title}>
        {text && <p>{text}</p>}
      </Notice>
      {standing === 'to_be_transferred' && (
        <TransferDetails order={order} instructions={bankTransferInstructions} locale={locale} />
      )}
    </>
  )
}

function wordsFor(
  order: OrderView,
  standing: PlacedStanding,
): { signal: Signal; title: string; text?: string } {
  const days = order.shipping && deliveryWords(order.shipping)
  switch (standing) {
    case 'to_be_transferred':
      return {
        signal: 'notice',
        title: 'We wait for your transfer',
        text: 'Your goods are set aside. We go on as soon as the money is there.',
      }
    case 'to_be_collected': {
      const payment = isDue(order) ? ' You pay when you collect it.' : ''
      return { signal: 'ok', title: 'We are getting your order ready', text: `${days}.${payment}` }
    }
    case 'to_be_sent':
      return { signal: 'ok', title: 'We are packing your order', text: `On the way: ${days}.` }
    case 'partly_handed_over':
      return { signal: 'ok', title: 'Part of your order has left us' }
    case 'withdrawn':
      return { signal: 'notice', title: 'Everything was taken off this order' }
    case 'complete':
      return {
        signal: 'ok',
        title: order.shipping ? 'Your order has left us' : 'We have your order',
      }
  }
}
