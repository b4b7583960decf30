import type { NextRequest } from 'next/server'
import { refreshPayment } from '@/app/_http/payments'
import { db } from '@/db/read'
import { getOrderByToken } from '@/domain/orders/queries'
import { isDomainError } from '@/lib/errors'
import { orderConfirmationPath, orderPath } from '@/lib/paths'

type Context = { params: Promise<{ token: string }> }

/**
 * The customer comes back from the payment provider. What the address says of the payment is not believed: the provider is
 * asked. Whatever it answers, the order's own page explains it, also that there is no such order.
 */
export async function GET(_request: NextRequest, { params }: Context): Promise<Response> {
  const { token } = await params
  return new Response(null, {
    status: 303,
    headers: { location: await onwardFrom(token), 'cache-control': 'no-store' },
  })
}

async function onwardFrom(token: string): Promise<string> {
  try {
    const { id } = await getOrderByToken(db, token)
    const { status } = await refreshPayment(id)
    return status === 'placed' ? orderConfirmationPath(token) : orderPath(token)
  } catch (error) {
    if (isDomainError(error, 'not_found')) return orderPath(token)
    throw error
  }
}
