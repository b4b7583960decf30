import { and, asc, eq, gt, isNotNull, notExists, or } from 'drizzle-orm'
import type { Reader } from '@/db/read'
import { orders } from '@/db/schema/orders'
import { paymentOperations, payments } from '@/db/schema/payments'
import { now } from '@/lib/clock'
import { DomainError } from '@/lib/errors'

const WINDOW_MS = 10 * 60_000
const MAX_DECLINES = 5

type Whose = { clientAddress: string | null; cartId: string; customerId: string | null }

/**
 * Stops whoever tries stolen cards: after more than five payments that were declined within ten minutes, from one address, for one cart
 * or for one account, no further one is begun there. Throws `payment_paused` (`retryAfterSeconds`) until the first of them is ten minutes old.
 */
export async function assertPaymentNotPaused(
  reader: Reader,
  { orderId, clientAddress }: { orderId: string; clientAddress: string | null },
): Promise<void> {
  const [order] = await reader
    .select({ cartId: orders.cartId, customerId: orders.customerId })
    .from(orders)
    .where(eq(orders.id, orderId))
  if (!order) throw new DomainError('not_found', { orderId })
  const buyer = { ...order, clientAddress }
  const declines = await listDeclines(reader, buyer)
  const waits = [
    declines.filter((one) => clientAddress !== null && one.clientAddress === clientAddress),
    declines.filter((one) => one.cartId === order.cartId),
    declines.filter((one) => order.customerId !== null && one.customerId === order.customerId),
  ].map(secondsToWait)
  const retryAfterSeconds = Math.max(...waits)
  if (retryAfterSeconds > 0) throw new DomainError('payment_paused', { retryAfterSeconds })
}

/** The oldest first. A payment that was called off, or never begun, was nobody's card. */
async function listDeclines(reader: Reader, { clientAddress, cartId, customerId }: Whose) {
  const voids = reader
    .select({ id: paymentOperations.id })
    .from(paymentOperations)
    .where(and(eq(paymentOperations.paymentId, payments.id), eq(paymentOperations.kind, 'void')))
  return await reader
    .select({
      settledAt: paymentOperations.settledAt,
      clientAddress: payments.clientAddress,
      cartId: orders.cartId,
      customerId: orders.customerId,
    })
    .from(paymentOperations)
    .innerJoin(payments, eq(payments.id, paymentOperations.paymentId))
    .innerJoin(orders, eq(orders.id, payments.orderId))
    .where(
      and(
        eq(paymentOperations.kind, 'authorize'),
        eq(paymentOperations.status, 'failed'),
        gt(paymentOperations.settledAt, new Date(now().getTime() - WINDOW_MS)),
        isNotNull(payments.providerRef),
        notExists(voids),
        or(
          clientAddress ? eq(payments.clientAddress, clientAddress) : undefined,
          eq(orders.cartId, cartId),
          customerId ? eq(orders.customerId, customerId) : undefined,
        ),
      ),
    )
    .orderBy(asc(paymentOperations.settledAt))
}

function secondsToWait(declines: { settledAt: Date | null }[]): number {
  const decisive = declines.at(-MAX_DECLINES - 1)?.settledAt
  return decisive ? Math.ceil((decisive.getTime() + WINDOW_MS - now().getTime()) / 1000) : 0
}
