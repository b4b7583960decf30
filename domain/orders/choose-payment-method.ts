import { eq } from 'drizzle-orm'
import { orders } from '@/db/schema/orders'
import type { Tx } from '@/db/transact'
import type { PaymentMethod } from '@/domain/settings/settings'

/** Changes how a pending, locked order is paid. */
export async function choosePaymentMethod(
  tx: Tx,
  orderId: string,
  paymentMethod: PaymentMethod,
): Promise<void> {
  await tx.update(orders).set({ paymentMethod }).where(eq(orders.id, orderId))
}
