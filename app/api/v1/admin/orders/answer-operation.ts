import type { z } from 'zod'
import type { money } from '@/app/api/v1/money'
import type { Reader } from '@/db/read'
import { getOrder } from '@/domain/orders/queries'

/** What a payment service is asked for an order, as the API tells it. */
export async function answerOperation(
  reader: Reader,
  orderId: string,
  { operationId, amount }: { operationId: string; amount: number },
): Promise<{ id: string; amount: z.infer<typeof money> }> {
  const { currency } = await getOrder(reader, orderId)
  return { id: operationId, amount: { amount, currency } }
}
