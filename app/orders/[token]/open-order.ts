import { notFound } from 'next/navigation'
import { cache } from 'react'
import { refreshPayment } from '@/app/_http/payments'
import type { PaymentAttempt } from '@/components/orders/order-standing'
import { db } from '@/db/read'
import { getOrderByToken, getOrderView, type Order } from '@/domain/orders/queries'
import type { OrderView } from '@/domain/orders/views'
import { isPaymentMethodAllowed } from '@/domain/payments/methods'
import { findLatestPayment } from '@/domain/payments/queries'
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
}

/**
 * The order of a guest's link, or the page that says there is none. While it is pending the provider is asked first, so that
 * the page is right even when a webhook was lost. Page and metadata of one request share the answer.
 */
export const openOrder = cache(async (token: string): Promise<OpenedOrder> => {
  const found = await findOrder(token)
  const row = found.status === 'pending' ? await refreshPayment(found.id) : found
  const order = await getOrderView(db, row)
  const { paymentMethods, bankTransferInstructions } = await getSettings(db)
  const shippingKind = order.shipping?.kind ?? null
  return {
    token,
    order,
    attempt: await readAttempt(row),
    paymentMethods: paymentMethods.filter((method) =>
      isPaymentMethodAllowed(method, paymentMethods, shippingKind),
    ),
    bankTransferInstructions,
  }
})

async function findOrder(token: string): Promise<Order> {
  try {
    return await getOrderByToken(db, token)
  } catch (error) {
    if (isDomainError(error, 'not_found')) notFound()
    throw error
  }
}

async function readAttempt({ id }: Order): Promise<PaymentAttempt> {
  const latest = await findLatestPayment(db, id)
  const { status, settledAt } = latest?.operation ?? {}
  if (status === 'succeeded') return { state: 'succeeded', at: settledAt ?? null }
  if (status === 'failed') return { state: 'failed', at: settledAt ?? null }
  if (latest) return { state: latest.payment.providerRef ? 'open' : 'unopened', at: null }
  return { state: 'none', at: null }
}
