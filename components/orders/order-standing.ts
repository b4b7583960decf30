import type { OrderView } from '@/domain/orders/views'

/** How the latest attempt to pay at a payment service stands; `unopened`: the service gave no answer yet. */
export type PaymentAttempt = {
  state: 'none' | 'unopened' | 'open' | 'succeeded' | 'failed'
  /** When that was settled. */
  at: Date | null
}

/** Not paid yet: the customer has to act, or to wait. */
export type PendingStanding = 'waiting' | 'unreachable' | 'declined'
/** Come to nothing. */
export type ClosedStanding = 'expired' | 'cancelled'
/** The order stands. */
export type PlacedStanding =
  | 'to_be_transferred'
  | 'to_be_collected'
  | 'to_be_sent'
  | 'partly_handed_over'
  | 'complete'
  /** Every piece was taken off it before anything was sent. */
  | 'withdrawn'

export type OrderStanding =
  | { is: 'pending'; standing: PendingStanding }
  | { is: 'closed'; standing: ClosedStanding }
  | { is: 'placed'; standing: PlacedStanding }

/** The one thing that an order's customer wants to know first. */
export function standingOf(order: OrderView, attempt: PaymentAttempt): OrderStanding {
  switch (order.status) {
    case 'pending':
      return { is: 'pending', standing: pendingStanding(attempt) }
    case 'placed':
      return { is: 'placed', standing: placedStanding(order) }
    default:
      return { is: 'closed', standing: order.status }
  }
}

/** Whether the order stands although nothing was paid yet. */
export function isDue({ status, paymentStatus, totals }: OrderView): boolean {
  return status === 'placed' && paymentStatus === 'unpaid' && totals.total > 0
}

/** Whether the customer still has to transfer the amount. */
export function isTransferDue(order: OrderView): boolean {
  return isDue(order) && order.paymentMethod === 'bank_transfer'
}

/** What is still to come of it, minor units; all of it when nothing rests. */
export function restAmount({ totals, paidAmount }: OrderView): number {
  return Math.max(0, totals.total - paidAmount) || totals.total
}

/** In words, what became of the money. */
export function moneyWords(order: OrderView, attempt: PaymentAttempt): string {
  if (order.totals.total === 0) return 'Nothing to pay'
  if (order.status === 'cancelled') return cancelledWords(order, attempt)
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
      return unpaidWords(order, attempt)
  }
}

function cancelledWords(order: OrderView, attempt: PaymentAttempt): string {
  switch (order.paymentStatus) {
    case 'unpaid':
      return unpaidWords(order, attempt)
    case 'authorized':
      return 'Nothing is charged; your bank lets go what it has set aside'
    case 'refunded':
      return 'Given back'
    default:
      return 'Received, and on its way back to you'
  }
}

/** Money that came for an order given up goes back; the ledger tells how far that is. */
function unpaidWords(order: OrderView, attempt: PaymentAttempt): string {
  const { status, paidAmount, placedAt, totals } = order
  if (status === 'placed' && paidAmount > 0 && paidAmount < totals.total) return 'Paid in part'
  if (paidAmount > 0) return 'Received, and on its way back to you'
  if (status === 'placed' || status === 'pending') return 'Not paid yet'
  // Of an order that had been placed, what was given back would be among its refunds.
  const isReleased = status === 'cancelled' && placedAt !== null
  return attempt.state === 'succeeded' && !isReleased ? 'Given back' : 'Nothing was charged'
}

function pendingStanding({ state }: PaymentAttempt): PendingStanding {
  if (state === 'failed') return 'declined'
  return state === 'unopened' ? 'unreachable' : 'waiting'
}

function placedStanding(order: OrderView): PlacedStanding {
  const { fulfilmentStatus, shipping } = order
  if (fulfilmentStatus === 'partially_fulfilled') return 'partly_handed_over'
  if (fulfilmentStatus === 'fulfilled') return 'complete'
  if (isWithdrawn(order)) return 'withdrawn'
  if (isTransferDue(order)) return 'to_be_transferred'
  if (!shipping) return 'complete'
  return shipping.kind === 'collection' ? 'to_be_collected' : 'to_be_sent'
}

function isWithdrawn({ lines }: OrderView): boolean {
  return lines.length > 0 && lines.every((line) => line.cancelledQuantity === line.quantity)
}
