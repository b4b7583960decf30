import type { StaffOrderView } from '@/domain/orders/staff-views'
import { sumOf } from '@/lib/money'

/** What can be done about an order now, by this colleague. Amounts are minor units of the order's currency. */
export type OrderAction =
  | { kind: 'capture'; amount: number }
  | { kind: 'enter_payment'; amount: number }
  | { kind: 'ship' }
  | { kind: 'hand_over' }
  | { kind: 'refund' }
  | { kind: 'void'; amount: number }
  | { kind: 'cancel' }

/** Which of the rights over orders somebody has. */
export type Rights = Record<'write' | 'capture' | 'fulfil' | 'refund' | 'cancel', boolean>

export type ActedOrder = Pick<
  StaffOrderView,
  | 'status'
  | 'paymentStatus'
  | 'fulfilmentStatus'
  | 'paymentMethod'
  | 'totals'
  | 'paidAmount'
  | 'capturableAmount'
  | 'refundableAmount'
  | 'shipping'
  | 'lines'
>

/**
 * Everything that can be done, the next step first. Money comes before goods: what is set aside is taken, a transfer is
 * awaited. Who pays on collection gets the goods first.
 */
export function actionsOf(order: ActedOrder, rights: Rights): OrderAction[] {
  if (order.status === 'cancelled') return backSteps(order, { ...rights, cancel: false })
  if (order.status !== 'placed') return []
  const money = moneySteps(order, rights)
  const goods = goodsSteps(order, rights)
  const forward =
    order.paymentMethod === 'on_collection' ? [...goods, ...money] : [...money, ...goods]
  return [...forward, ...backSteps(order, rights)]
}

/** The one step that the order waits for; none when all is done, or when it is not for this colleague to take. */
export function nextAction(actions: readonly OrderAction[]): OrderAction | undefined {
  return actions.find(({ kind }) => FORWARD.has(kind))
}

const FORWARD: ReadonlySet<OrderAction['kind']> = new Set([
  'capture',
  'enter_payment',
  'ship',
  'hand_over',
])

/** What is still to come, minor units; nothing once money has gone back. */
export function dueAmount({ status, paymentStatus, totals, paidAmount }: ActedOrder): number {
  if (status !== 'placed' || paymentStatus !== 'unpaid') return 0
  return Math.max(0, totals.total - paidAmount)
}

function moneySteps(order: ActedOrder, { capture }: Rights): OrderAction[] {
  if (!capture) return []
  if (order.capturableAmount > 0) return [{ kind: 'capture', amount: order.capturableAmount }]
  const due = dueAmount(order)
  return due > 0 ? [{ kind: 'enter_payment', amount: due }] : []
}

function goodsSteps(order: ActedOrder, { fulfil }: Rights): OrderAction[] {
  if (!fulfil || sumOf(order.lines.map(({ openQuantity }) => openQuantity)) === 0) return []
  return [{ kind: order.shipping?.kind === 'collection' ? 'hand_over' : 'ship' }]
}

function backSteps(order: ActedOrder, rights: Rights): OrderAction[] {
  const { capturableAmount, refundableAmount, fulfilmentStatus } = order
  const steps: OrderAction[] = []
  if (rights.refund && refundableAmount > 0) steps.push({ kind: 'refund' })
  if (rights.capture && capturableAmount > 0) steps.push({ kind: 'void', amount: capturableAmount })
  if (rights.cancel && fulfilmentStatus === 'unfulfilled') steps.push({ kind: 'cancel' })
  return steps
}
