import type { OwnOrderRow } from '@/domain/orders/own-orders'

/** How an order stands, in two or three words, for a list. */
export function ownOrderWords(
  order: Pick<OwnOrderRow, 'status' | 'paymentStatus' | 'fulfilmentStatus'>,
): string {
  switch (order.status) {
    case 'pending':
      return 'Waits for its payment'
    case 'expired':
      return 'Not paid in time'
    case 'cancelled':
      return 'Called off'
    case 'placed':
      return placedWords(order)
  }
}

function placedWords({
  paymentStatus,
  fulfilmentStatus,
}: Pick<OwnOrderRow, 'paymentStatus' | 'fulfilmentStatus'>): string {
  if (paymentStatus === 'refunded') return 'Given back'
  if (fulfilmentStatus === 'fulfilled') return 'Has left us'
  if (fulfilmentStatus === 'partially_fulfilled') return 'Has left us in part'
  return 'In the making'
}
