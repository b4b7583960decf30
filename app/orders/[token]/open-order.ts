import { notFound } from 'next/navigation'
import { cache } from 'react'
import { refreshPayment } from '@/app/_http/payments'
import { readAfterWrite } from '@/app/_http/read-after-write'
import type { PaymentAttempt } from '@/components/orders/order-standing'
import { getOrderByToken, getOrderView, type Order } from '@/domain/orders/queries'
import type { OrderView } from '@/domain/orders/views'
import { isPaymentMethodAllowed } from '@/domain/payments/methods'
import { findLatestPayment } from '@/domain/payments/queries'
import { listReviewPlaces } from '@/domain/reviews/list-review-places'
import { getSettings } from '@/domain/settings/queries'
import type { PaymentMethod } from '@/domain/settings/settings'
import { isDomainError } from '@/lib/errors'

export type OpenedOrder = {
  token: string
  order: OrderView
  attempt: PaymentAttempt
  /** The ways in which this order can still be paid. */
  paymentMethods: PaymentMethod[]
  bankTransferInstructions: string
  /** Where its goods can be reviewed: slugs by the ids of lines. */
  reviewPlaces: ReadonlyMap<string, string>
}

/**
 * The order of a guest's link, or the page that says there is none. While it is pending the provider is asked first, so that
 * the page is right even when a webhook was lost. Page and metadata of one request share the answer.
 */
export const openOrder = cache(async (token: string): Promise<OpenedOrder> => {
  const found = await findOrder(token)
  const row = found.status === 'pending' ? await refreshPayment(found.id) : found
  return await readAfterWrite(async (reader) => {
    const order = await getOrderView(reader, row)
    const { paymentMethods, bankTransferInstructions } = await getSettings(reader)
    const shippingKind = order.shipping?.kind ?? null
    return {
      token,
      order,
      attempt: attemptOf(await findLatestPayment(reader, row.id)),
      paymentMethods: paymentMethods.filter((method) =>
        isPaymentMethodAllowed(method, paymentMethods, shippingKind),
      ),
      bankTransferInstructions,
      reviewPlaces: await listReviewPlaces(reader, row.id),
    }
  })
})

/** Whoever has just ordered is led here at once, perhaps before a replica knows. */
async function findOrder(token: string): Promise<Order> {
  try {
    return await readAfterWrite((reader) => getOrderByToken(reader, token))
  } catch (error) {
    if (isDomainError(error, 'not_found')) notFound()
    throw error
  }
}

function attemptOf(latest: Awaited<ReturnType<typeof findLatestPayment>>): PaymentAttempt {
  if (!latest) return { state: 'none', at: null }
  const { payment, operation } = latest
  if (operation?.status === 'succeeded') return { state: 'succeeded', at: operation.settledAt }
  if (operation?.status === 'failed') return { state: 'failed', at: operation.settledAt }
  return { state: payment.providerRef ? 'open' : 'unopened', at: null }
}
