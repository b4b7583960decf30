import type { Signal } from '@/components/ui/notice'
import type { OrderView } from '@/domain/orders/views'

/** How the latest attempt to pay at a payment service stands; `unopened`: the service gave no answer yet. */
export type PaymentAttempt = {
  state: 'none' | 'unopened' | 'open' | 'succeeded' | 'failed'
  /** When that was settled. */
  at: Date | null
}

export type OrderStanding =
  | 'waiting'
  | 'unreachable'
  | 'declined'
  | 'expired'
  | 'cancelled'
  | 'to_be_transferred'
  | 'to_be_collected'
  | 'in_preparation'
  | 'partly_handed_over'
  | 'handed_over'

/** The one thing that an order's customer wants to know first. */
export function standingOf(order: OrderView, attempt: PaymentAttempt): OrderStanding {
  if (order.status === 'expired' || order.status === 'cancelled') return order.status
  if (order.status === 'pending') return pendingStanding(attempt)
  if (order.fulfilmentStatus === 'fulfilled') return 'handed_over'
  if (order.fulfilmentStatus === 'partially_fulfilled') return 'partly_handed_over'
  if (isTransferDue(order)) return 'to_be_transferred'
  return order.shipping?.kind === 'collection' ? 'to_be_collected' : 'in_preparation'
}

/** Whether the customer still has to transfer the amount. */
export function isTransferDue(order: OrderView): boolean {
  return isDue(order) && order.paymentMethod === 'bank_transfer'
}

/** Whether the order stands although nothing was paid yet. */
export function isDue({ status, paymentStatus, totals }: OrderView): boolean {
  return status === 'placed' && paymentStatus === 'unpaid' && totals.total > 0
}

function pendingStanding({ state }: PaymentAttempt): OrderStanding {
  if (state === 'failed') return 'declined'
  return state === 'unopened' ? 'unreachable' : 'waiting'
}

/** What each standing is called, and the sign it carries. */
export const standingWords: Record<OrderStanding, { signal: Signal; title: string }> = {
  waiting: { signal: 'notice', title: 'We are waiting for your bank' },
  unreachable: { signal: 'warn', title: 'The payment service does not answer' },
  declined: { signal: 'warn', title: 'Your payment did not go through' },
  expired: { signal: 'warn', title: 'This order was not paid in time' },
  cancelled: { signal: 'notice', title: 'This order was called off' },
  to_be_transferred: { signal: 'notice', title: 'We have your order and wait for your transfer' },
  to_be_collected: { signal: 'ok', title: 'We are getting your order ready' },
  in_preparation: { signal: 'ok', title: 'We are packing your order' },
  partly_handed_over: { signal: 'ok', title: 'Part of your order has left us' },
  handed_over: { signal: 'ok', title: 'Your order has left us' },
}

/** In words, whether the money is there. */
export function paymentStatusWords(order: OrderView): string {
  if (order.totals.total === 0) return 'Nothing to pay'
  switch (order.paymentStatus) {
    case 'paid':
      return 'Paid'
    case 'authorized':
      return 'Set aside by your bank; we take it when we send the goods'
    case 'refunded':
      return 'Given back'
    case 'partially_refunded':
      return 'Paid, and partly given back'
    case 'unpaid':
      return order.status === 'expired' || order.status === 'cancelled'
        ? 'Nothing was charged'
        : 'Not paid yet'
  }
}
