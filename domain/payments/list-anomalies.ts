import { desc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { orders } from '@/db/schema/orders'
import { paymentAnomalies, payments } from '@/db/schema/payments'

export type OpenAnomalyView = {
  id: string
  kind: string
  detail: string
  at: Date
  order: { id: string; number: string }
}

const MAX_SHOWN = 100

/** Where a provider's word contradicts ours and nobody has looked at it yet, the latest first. */
export async function listOpenAnomalies(reader: Reader): Promise<OpenAnomalyView[]> {
  return await reader
    .select({
      id: paymentAnomalies.id,
      kind: paymentAnomalies.kind,
      detail: paymentAnomalies.detail,
      at: paymentAnomalies.at,
      order: { id: orders.id, number: orders.number },
    })
    .from(paymentAnomalies)
    .innerJoin(payments, eq(payments.id, paymentAnomalies.paymentId))
    .innerJoin(orders, eq(orders.id, payments.orderId))
    .where(isNull(paymentAnomalies.resolvedAt))
    .orderBy(desc(paymentAnomalies.at))
    .limit(MAX_SHOWN)
}

export async function countOpenAnomalies(reader: Reader): Promise<number> {
  return await reader.$count(paymentAnomalies, isNull(paymentAnomalies.resolvedAt))
}
