import { createHash } from 'node:crypto'
import type { Tx } from '@/db/transact'
import { lockOrder } from '@/domain/orders/lock-order'
import { listOrderLines, type Order, type OrderLine } from '@/domain/orders/queries'
import { listPayments, type Payment } from '@/domain/payments/queries'
import { DomainError } from '@/lib/errors'

type Marked = {
  status: Order['status']
  lines: readonly Pick<
    OrderLine,
    'id' | 'fulfilledQuantity' | 'cancelledQuantity' | 'refundedQuantity' | 'refundedAmount'
  >[]
  payments: readonly Pick<
    Payment,
    'id' | 'authorized' | 'captured' | 'capturePending' | 'refunded' | 'refundPending'
  >[]
}

/**
 * A word that changes whenever somebody moves goods or money of an order. Money on its way counts like money that has arrived, so
 * that a provider's answer changes nothing.
 */
export function orderMark({ status, lines, payments }: Marked): string {
  const goods = lines
    .map((line) => [
      line.id,
      line.fulfilledQuantity,
      line.cancelledQuantity,
      line.refundedQuantity,
      line.refundedAmount,
    ])
    .sort(byId)
  const money = payments
    .map((p) => [p.id, p.authorized, p.captured + p.capturePending, p.refunded + p.refundPending])
    .sort(byId)
  const text = JSON.stringify([status, goods, money])
  return createHash('sha256').update(text).digest('base64url').slice(0, 16)
}

/**
 * Locks an order that was seen with this mark. Throws `version_conflict` when somebody has moved it since, and `not_found`.
 */
export async function assertSeen(tx: Tx, orderId: string, mark: string): Promise<void> {
  const { status } = await lockOrder(tx, orderId)
  const lines = await listOrderLines(tx, orderId)
  const payments = await listPayments(tx, orderId)
  if (orderMark({ status, lines, payments }) === mark) return
  throw new DomainError('version_conflict', { orderId })
}

function byId([a = '']: (string | number)[], [b = '']: (string | number)[]): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
