import { problemResponse, refusalOf } from '@/app/_http/errors'
import { type RouteContext, requestIdOf } from '@/app/_http/visit'
import { transact } from '@/db/transact'
import { receiveEvent } from '@/domain/payments/receive-event'
import { DomainError, isDomainError } from '@/lib/errors'
import { paymentProvider } from '@/providers/index'

/** Far above what payment providers send; they do not split events. */
const MAX_EVENT_BYTES = 256 * 1024

/**
 * The door for a payment provider's webhooks: the raw body is held against the provider's signature and committed before
 * the 2xx that tells the provider to stop sending it. What it means is found out later, by asking the provider.
 * Whatever keeps it from being stored is answered with an error, and the provider sends it again.
 */
export async function receivePaymentEvent(
  request: Request,
  context: RouteContext,
): Promise<Response> {
  try {
    const { provider: id } = await context.params
    const provider = knownProvider(id)
    const body = await readEventText(request)
    const event = provider.parseEvent(request.headers, body)
    await transact((tx) => receiveEvent(tx, provider.id, event, body))
    return Response.json({ received: true }, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return problemResponse(refusalOf(error, requestIdOf(request.headers)))
  }
}

function knownProvider(id: string | string[] | undefined) {
  try {
    return paymentProvider(String(id))
  } catch (error) {
    if (isDomainError(error, 'payment_method_unavailable')) throw new DomainError('not_found')
    throw error
  }
}

/** Untouched, because the signature is over the bytes as they were sent. */
async function readEventText(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_EVENT_BYTES) {
    throw new DomainError('body_too_large')
  }
  const text = await request.text()
  if (text.length > MAX_EVENT_BYTES) throw new DomainError('body_too_large')
  return text
}
