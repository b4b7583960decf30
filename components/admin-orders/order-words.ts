import type { StatusSignal } from '@/components/admin/status-tag'
import type { OrderState } from '@/domain/orders/order-filters'
import type { OrderRowView } from '@/domain/orders/staff-views'
import type { OrderView } from '@/domain/orders/views'

export type Standing = Pick<OrderRowView, 'status' | 'paymentStatus' | 'fulfilmentStatus'>
export type Told = { word: string; signal: StatusSignal }

/** How an order stands as a whole. */
export const statusWords: Record<OrderView['status'], Told> = {
  pending: { word: 'Not paid yet', signal: 'notice' },
  placed: { word: 'Placed', signal: 'ok' },
  cancelled: { word: 'Cancelled', signal: 'stop' },
  expired: { word: 'Given up', signal: 'plain' },
}

export const paymentWords: Record<OrderView['paymentStatus'], Told> = {
  unpaid: { word: 'Unpaid', signal: 'warn' },
  authorized: { word: 'Set aside', signal: 'notice' },
  paid: { word: 'Paid', signal: 'ok' },
  partially_refunded: { word: 'Partly refunded', signal: 'notice' },
  refunded: { word: 'Refunded', signal: 'plain' },
}

export const fulfilmentWords: Record<OrderView['fulfilmentStatus'], Told> = {
  unfulfilled: { word: 'To be sent', signal: 'warn' },
  partially_fulfilled: { word: 'Partly sent', signal: 'notice' },
  fulfilled: { word: 'Sent', signal: 'ok' },
}

/** What a colleague has to know of an order at a glance. An order that never stood is told in one word. */
export function tagsOf({ status, paymentStatus, fulfilmentStatus }: Standing): Told[] {
  if (status === 'pending' || status === 'expired') return [statusWords[status]]
  const payment = paymentWords[paymentStatus]
  if (status === 'placed') return [payment, fulfilmentWords[fulfilmentStatus]]
  const wasSent = fulfilmentStatus !== 'unfulfilled'
  const money = paymentStatus === 'unpaid' ? [] : [payment]
  return [statusWords.cancelled, ...money, ...(wasSent ? [fulfilmentWords[fulfilmentStatus]] : [])]
}

/** The piles that staff work through. */
export const stateWords: Record<OrderState, string> = {
  all: 'All',
  to_ship: 'To be sent',
  unpaid: 'Unpaid',
  to_capture: 'To be taken',
  partly_shipped: 'Partly sent',
  done: 'Done',
  refunded: 'Refunded',
  cancelled: 'Called off',
}
